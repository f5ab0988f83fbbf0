package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseFilter;

/**
 * What is counted. A part that is null is no condition.
 *
 * @param category code of a main category
 * @param months how many months back, the running one included
 */
public record StatisticsFilter(Long unitId, String category, LegalArea area, CaseFilter.Kind kind, int months)
        implements Serializable {}
