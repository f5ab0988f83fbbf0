package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.Compartment;

/**
 * What a list of cases can be narrowed by.
 *
 * @param units where there are cases that the reader may come upon
 * @param handlers of open cases
 * @param categories the main ones in use today, in their order
 * @param severities the words of the scale in use today, the lowest first
 */
public record CaseChoices(
        List<CaseChoice> units, List<CaseChoice> handlers, List<Category> categories, List<CaseChoice> severities)
        implements Serializable {

    /** A main category; both compartments have some of the same name. */
    public record Category(String code, String name, Compartment compartment) implements Serializable {}
}
