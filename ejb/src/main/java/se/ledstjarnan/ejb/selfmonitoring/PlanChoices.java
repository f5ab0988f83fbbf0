package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * What can be planned.
 *
 * @param lists by number
 * @param documents governing documents in force
 * @param units those that the reader plans for
 * @param forAll whether the reader plans for every unit, and inspections
 */
public record PlanChoices(List<NamedChoice> lists, List<NamedChoice> documents, List<NamedChoice> units, boolean forAll)
        implements Serializable {}
