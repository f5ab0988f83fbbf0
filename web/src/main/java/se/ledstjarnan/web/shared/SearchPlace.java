package se.ledstjarnan.web.shared;

import java.util.Optional;

/**
 * Where else what is typed at the top of the page may be found: a feature with cases of its own supplies a CDI bean of this type, and
 * answers within the reader's rights. Cases of one secrecy compartment are never told of to those of another.
 */
public interface SearchPlace {

    /** The page of the case that has just this number, as {@code /lexsarah/case.xhtml?number=LS-2026-0012}, if the reader may open it. */
    Optional<String> exact(String text);

    /** How many are found by the words, and where they are listed; empty where there are none. */
    Optional<Hits> search(String words);

    /** What was found in one place, as a link. */
    record Hits(String page, String label) {}
}
