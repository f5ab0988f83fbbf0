package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.util.Locale;
import se.ledstjarnan.domain.organisation.Compartment;

/** A kind of event that may be reported in a few taps: a sub-category with the category that it is a part of. */
public record BundledKind(Long id, String category, String part, Compartment compartment) implements Serializable {

    /** "Läkemedel, utebliven dos". */
    public String name() {
        return category + ", " + part.toLowerCase(Locale.ROOT);
    }
}
