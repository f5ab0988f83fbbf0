package se.ledstjarnan.ejb.pattern;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.pattern.FindingUse;

/**
 * One finding with what it rests on.
 *
 * @param version to decide on
 * @param cases the newest; {@code count} are stored
 * @param outcomes the risk analyses and questions that it led to
 * @param apart which of its cases are not the same, as was said since it was found
 * @param months counts behind it, oldest first
 */
public record FindingView(
        FindingRow row,
        long version,
        Decided decided,
        List<Case> cases,
        int count,
        List<Month> months,
        String categoryCode,
        List<ApartRow> apart,
        List<Outcome> outcomes)
        implements Serializable {

    /** @param position of the question; 0 for a risk analysis */
    public record Outcome(FindingUse became, int number, int position) implements Serializable {}

    /** What a human made of it; all null while it is open. */
    public record Decided(FindingUse became, String reason, String by, Instant at) implements Serializable {}

    /** A case that it rests on. */
    public record Case(String number, String title, DeviationStatus status, Instant occurredAt, String unit)
            implements Serializable {}

    /** @param others of the category that it moves together with; null where there is none */
    public record Month(YearMonth month, int cases, Integer others) implements Serializable {}
}
