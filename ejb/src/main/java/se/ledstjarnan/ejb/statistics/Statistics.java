package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.statistics.MonthlyCount;

/**
 * Counts of cases by when they were reported, among those that the reader may read. Duplicates are not counted.
 *
 * @param from first month of the tables; the running month is the last
 * @param categories by main category, with the months of a longer time for their charts; a code of null is not judged yet
 * @param units by unit, the most cases first; the key is the unit's id
 * @param severities by level; the key of those not judged is null
 * @param causes by area of cause, as found in investigations; a case may have several
 */
public record Statistics(
        YearMonth from,
        YearMonth running,
        List<Series> categories,
        List<Line> units,
        List<Line> severities,
        List<Line> causes)
        implements Serializable {

    /** A name and a count. */
    public record Line(String key, String name, int count) implements Serializable {}

    /** A category with its months, without gaps; the first is the same for all. Without code and compartment: not judged yet. */
    public record Series(String code, String name, Compartment compartment, List<MonthlyCount> months)
            implements Serializable {}
}
