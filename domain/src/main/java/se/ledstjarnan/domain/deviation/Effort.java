package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.time.YearMonth;
import se.ledstjarnan.domain.statistics.SafeTables;

/**
 * How long it took to report, from the form was opened until the report was sent, in one month and kind. Says nothing of any case.
 *
 * @param reports how many; null where they are so few that the figure would point at somebody
 * @param medianSeconds null for the same reason
 */
public record Effort(YearMonth month, EffortKind kind, Long reports, Long medianSeconds) implements Serializable {

    /** The same without figures, where there are fewer reports than that. */
    public Effort hiddenBelow(int fewest) {
        return reports == null || SafeTables.isTooFew(reports, fewest) ? new Effort(month, kind, null, null) : this;
    }
}
