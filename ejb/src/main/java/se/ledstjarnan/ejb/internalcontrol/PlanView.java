package se.ledstjarnan.ejb.internalcontrol;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.ejb.risk.Level;

/**
 * An internal control plan with all of it.
 *
 * @param proposed risks of decided analyses that are so high that they belong in it and are not; for whoever writes it
 * @param results the words for what a control shows
 * @param today the day of the reading
 */
public record PlanView(
        Head head,
        List<RiskLine> risks,
        List<Moment> moments,
        List<FollowUp> followUps,
        List<Proposed> proposed,
        List<NamedChoice> results,
        Rights rights,
        LocalDate today)
        implements Serializable {

    /** @param days those by which it is followed up */
    public record Head(
            long stored,
            int number,
            int year,
            String body,
            EmployeeName owner,
            PlanStatus status,
            Decision decision,
            List<LocalDate> days)
            implements Serializable {

        public PlanRef ref() {
            return new PlanRef(number, stored);
        }
    }

    /** What a political body decided. */
    public record Decision(String body, LocalDate day, String paragraph, String registerNumber)
            implements Serializable {}

    /** @param writes plans and follow-ups; @param records the decisions of the political body; @param staff reads more than it */
    public record Rights(boolean writes, boolean records, boolean staff) implements Serializable {}

    /**
     * @param source number of the risk of an analysis, as RA-12-3; null for one that was written here
     * @param readable whether the reader may open that
     * @param after how it was judged at the last follow-up; null before the first
     */
    public record RiskLine(
            int position,
            String process,
            String source,
            boolean readable,
            String event,
            String cause,
            long categoryId,
            String category,
            int probability,
            String likely,
            int consequence,
            String severe,
            int steps,
            Level level,
            String existing,
            String added,
            String reason,
            boolean proposed,
            Integer after)
            implements Serializable {}

    /** A control. @param list number of the question list that carries it out; null for none */
    public record Moment(
            long id,
            int position,
            int risk,
            String words,
            String method,
            String sample,
            Set<Integer> months,
            EmployeeName responsible,
            String reportTo,
            Integer list,
            Long listId,
            String listTitle,
            boolean mine,
            List<Cell> cells)
            implements Serializable {}

    /**
     * A month of a control of a decided plan.
     *
     * @param meaning null where it has not been carried out
     * @param performance id of what somebody wrote; null where self-monitoring alone says it, or nothing does
     * @param rounds checks of self-monitoring behind it
     */
    public record Cell(
            int month,
            LocalDate due,
            ResultMeaning meaning,
            String word,
            LocalDate doneOn,
            Long performance,
            String words,
            String deviation,
            String by,
            int rounds,
            Integer share,
            List<Measure> measures)
            implements Serializable {

        /** Whether it should have been carried out, and was not. */
        public boolean isLate(LocalDate today) {
            return meaning == null && due.isBefore(today);
        }
    }

    /** A measure that a control led to. */
    public record Measure(long id, String title, MeasureStatus status, LocalDate nextDate, EffectVerdict verdict)
            implements Serializable {}

    /** What following up showed. */
    public record FollowUp(
            LocalDate day,
            String words,
            String by,
            Instant at,
            Decision decision,
            List<Outcome> outcomes,
            List<After> after)
            implements Serializable {}

    /** What a control showed at the follow-up, as it was kept then; without a meaning it was not carried out. */
    public record Outcome(
            int moment,
            int month,
            ResultMeaning meaning,
            String word,
            LocalDate doneOn,
            String by,
            String words,
            String deviation,
            int rounds,
            Integer share)
            implements Serializable {}

    /** What was left of a risk. */
    public record After(int risk, Level level, String words) implements Serializable {}

    /** @param unit null for the whole administration */
    public record Proposed(String number, String event, String unit, Level level) implements Serializable {}

    public boolean isDraft() {
        return head.status() == PlanStatus.DRAFT;
    }

    public boolean isDecided() {
        return head.status() == PlanStatus.DECIDED;
    }
}
