package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;

/** What can be chosen for an indicator. @param keys of the system's own figures */
public record IndicatorChoices(List<NamedChoice> units, List<String> keys, List<Kpi> kpis) implements Serializable {

    /** A measure of Kolada. */
    public record Kpi(String id, String name) implements Serializable {}
}
