package se.ledstjarnan.domain.law;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a case stands against one duty. Says how long it has gone on and what was to be reached, never whether the law was kept.
 *
 * @param since when it began to run; null where nobody knows
 * @param done when it was done; null while it runs
 * @param due the last day of a counted limit, rolled to a working day; null where the law has no count
 * @param target the municipality's own; null for none
 * @param elapsed from the start until it was done, or until now; null where the start is not known
 * @param citations those that held on the day of the act
 */
public record LegalClock(
        Duty duty,
        Instant since,
        Instant done,
        LocalDate due,
        Span target,
        boolean targetPassed,
        Duration elapsed,
        State state,
        List<Citation> citations)
        implements Serializable {

    /** In time, soon at an end, past it; or no longer running. */
    public enum State {
        RUNNING,
        SOON,
        PASSED,
        STOPPED
    }

    public LegalClock {
        citations = List.copyOf(citations);
    }
}
