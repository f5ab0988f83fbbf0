package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.ejb.deviation.CaseFilter;

/**
 * What is counted. A part that is null is no condition.
 *
 * @param category code of a main category
 * @param months how many months back, the running one included
 * @param as by which organisation: a unit and what it goes on with together, or each as it was
 */
public record StatisticsFilter(
        Long unitId, String category, LegalArea area, CaseFilter.Kind kind, int months, OrganisedAs as)
        implements Serializable {

    /** As organised now. */
    public StatisticsFilter(Long unitId, String category, LegalArea area, CaseFilter.Kind kind, int months) {
        this(unitId, category, area, kind, months, OrganisedAs.NOW);
    }

    boolean then() {
        return as == OrganisedAs.THEN;
    }
}
