package se.ledstjarnan.domain.law;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a case stands against one duty. Says how long it has gone on and what was to be reached, never whether the law was kept.
 *
 * @param since when it began to run; null where nobody knows
 * @param done when it was done; null while it runs
 * @param due the last day of a counted limit, rolled to a working day; null where the law has no count
 * @param target the municipality's own; null for none
 * @param targetDay the day on which the target ends; null for none
 * @param elapsed from the start until it was done, or until now; null where the start is not known
 * @param citations those that held on the day of the act
 */
public record LegalClock(
        Duty duty,
        Instant since,
        Instant done,
        LocalDate due,
        Span target,
        LocalDate targetDay,
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

    /** The day that one is warned of: the law's own where it counts, else that of the target; null where there is neither. */
    public LocalDate lastDay() {
        return due == null ? targetDay : due;
    }

    /** Of those that run towards a day, the one that comes to it first. */
    public static Optional<LegalClock> nearest(Collection<LegalClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.state() != State.STOPPED && clock.lastDay() != null)
                .min(Comparator.comparing(LegalClock::lastDay));
    }
}
