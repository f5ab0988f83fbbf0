package se.ledstjarnan.domain.routine;

import java.util.Optional;

/** The stored documents, for changing them. */
public interface Routines {

    /** The next number that no document has had. */
    int nextNumber();

    void add(Routine routine);

    Optional<Routine> find(int number);

    /** The document that the version is of. */
    Optional<Routine> ofVersion(long versionId);
}
