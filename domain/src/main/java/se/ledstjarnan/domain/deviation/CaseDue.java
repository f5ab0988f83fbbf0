package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What a case waits for next, and until when by the municipality's own targets (not limits of law). The list's order says the same in
 * the database; a container test holds the two together.
 *
 * @param due null where no target is set for it
 */
public record CaseDue(Step step, LocalDate due) implements Serializable {

    /** What is to be done next. */
    public enum Step {
        TRIAGE,
        /** Something that worked well is to be thanked for. */
        THANK,
        /** The reporter is to complete the report. */
        COMPLETE,
        FEEDBACK,
        INVESTIGATE,
        /** Replied and investigated: measures, then closing. */
        CLOSE,
        NOTHING
    }

    public static CaseDue of(
            DeviationStatus status,
            ReportKind kind,
            boolean shortTrack,
            Instant reportedAt,
            Instant feedbackAt,
            CaseClock.Targets targets,
            ZoneId zone) {
        if (!status.isOpen()) {
            return new CaseDue(Step.NOTHING, null);
        }
        if (status == DeviationStatus.RETURNED) {
            return new CaseDue(Step.COMPLETE, null);
        }
        if (status == DeviationStatus.REPORTED) {
            Instant due = reportedAt.plus(targets.firstActionHours(), ChronoUnit.HOURS);
            return new CaseDue(
                    kind == ReportKind.GOOD_PRACTICE ? Step.THANK : Step.TRIAGE, LocalDate.ofInstant(due, zone));
        }
        if (feedbackAt == null) {
            return new CaseDue(Step.FEEDBACK, day(reportedAt, targets.feedbackDays(), zone));
        }
        if (status == DeviationStatus.INVESTIGATING && !shortTrack) {
            return new CaseDue(Step.INVESTIGATE, day(reportedAt, targets.investigationDays(), zone));
        }
        return new CaseDue(Step.CLOSE, null);
    }

    private static LocalDate day(Instant from, int days, ZoneId zone) {
        return LocalDate.ofInstant(from.plus(days, ChronoUnit.DAYS), zone);
    }
}
