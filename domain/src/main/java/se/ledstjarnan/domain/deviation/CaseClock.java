package se.ledstjarnan.domain.deviation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a case stands against one of the municipality's own targets (not limits of law): hours to the first action, days to the reply
 * and to the end of the investigation.
 *
 * @param done what has taken place took this long; null while it has not
 * @param due the last day by the target
 * @param state whether it is or was in time
 */
public record CaseClock(Kind kind, Duration done, LocalDate due, State state) {

    private static final int SOON_DAYS = 1;

    /** What is timed. */
    public enum Kind {
        FEEDBACK,
        FIRST_ACTION,
        INVESTIGATION
    }

    /** In time, soon due, late; or met late. */
    public enum State {
        MET,
        MET_LATE,
        AHEAD,
        SOON,
        LATE
    }

    /** The municipality's targets. */
    public record Targets(int firstActionHours, int feedbackDays, int investigationDays) {}

    /** The clocks worth showing for a case as it stands; something only thanked for has none, nor what another system handled. */
    public static List<CaseClock> of(CaseFile deviation, Targets targets, Instant now, ZoneId zone) {
        if (deviation.getReport().getKind() == ReportKind.GOOD_PRACTICE
                || deviation.getStatus() == DeviationStatus.DUPLICATE
                || deviation.getOrigin() != null) {
            return List.of();
        }
        Instant start = deviation.getReportedAt();
        List<CaseClock> clocks = new ArrayList<>();
        clocks.add(clock(
                Kind.FEEDBACK,
                start,
                deviation.getFeedbackAt(),
                start.plus(targets.feedbackDays(), ChronoUnit.DAYS),
                now,
                zone));
        clocks.add(clock(
                Kind.FIRST_ACTION,
                start,
                deviation.getFirstActionAt(),
                start.plus(targets.firstActionHours(), ChronoUnit.HOURS),
                now,
                zone));
        if (deviation.getStatus() == DeviationStatus.INVESTIGATING && !deviation.isShortTrack()) {
            clocks.add(clock(
                    Kind.INVESTIGATION,
                    start,
                    null,
                    start.plus(targets.investigationDays(), ChronoUnit.DAYS),
                    now,
                    zone));
        }
        return List.copyOf(clocks);
    }

    private static CaseClock clock(Kind kind, Instant start, Instant met, Instant target, Instant now, ZoneId zone) {
        LocalDate due = LocalDate.ofInstant(target, zone);
        if (met != null) {
            boolean inTime = kind == Kind.FIRST_ACTION
                    ? !met.isAfter(target)
                    : !LocalDate.ofInstant(met, zone).isAfter(due);
            return new CaseClock(kind, Duration.between(start, met), due, inTime ? State.MET : State.MET_LATE);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean late = kind == Kind.FIRST_ACTION ? now.isAfter(target) : today.isAfter(due);
        State open = today.plusDays(SOON_DAYS).isBefore(due) ? State.AHEAD : State.SOON;
        return new CaseClock(kind, null, due, late ? State.LATE : open);
    }
}
