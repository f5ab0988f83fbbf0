package se.ledstjarnan.ejb.pattern;

import java.io.Serializable;
import java.util.List;

/**
 * Findings, the strongest first.
 *
 * @param count how many there are of them in all
 * @param units those that findings are of, for the filter
 */
public record FindingList(List<FindingRow> rows, int count, List<UnitName> units) implements Serializable {

    /** A unit that there are findings of. */
    public record UnitName(long id, String name) implements Serializable {}
}
