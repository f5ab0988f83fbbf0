package se.ledstjarnan.ejb.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.plan.ActivityKind;
import se.ledstjarnan.domain.plan.ActivityStatus;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanStatus;

/**
 * An action plan on its page.
 *
 * @param leads whether the reader writes, decides and ends it
 * @param checksUp whether the reader holds its check-ups and reports of every activity
 */
public record PlanView(
        Head head, List<Line> lines, List<Said> said, List<Check> checks, boolean leads, boolean checksUp)
        implements Serializable {

    /** @param unit null for the whole administration; @param decidedOn null for a draft */
    public record Head(
            long id,
            int number,
            long stored,
            String title,
            String why,
            long goalId,
            int goalNumber,
            String goal,
            Long unitId,
            String unit,
            LocalDate begins,
            LocalDate ends,
            long responsibleId,
            String responsible,
            PlanStatus status,
            LocalDate decidedOn,
            String decidedBy,
            String endWords,
            Instant endedAt,
            String endedBy)
            implements Serializable {

        public PlanRef ref() {
            return new PlanRef(number, stored);
        }

        /** Whether it is part of the verksamhetsplan. */
        public boolean overYears() {
            return begins.getYear() != ends.getYear();
        }
    }

    /**
     * A performance or an activity.
     *
     * @param unit null where it is the plan's own
     * @param mine whether the reader answers for it
     * @param measure what it has become in the list of measures; null for nothing
     */
    public record Line(
            int position,
            ActivityKind kind,
            String title,
            String extent,
            String how,
            String why,
            Long unitId,
            String unit,
            long employeeId,
            String employee,
            LocalDate begins,
            LocalDate ends,
            ActivityStatus status,
            int progress,
            boolean mine,
            Carried measure)
            implements Serializable {

        public boolean late(LocalDate today) {
            return status.isOpen() && ends.isBefore(today);
        }
    }

    /** A measure made of an activity. @param nextDate null where nothing is left to do */
    public record Carried(long id, MeasureStatus status, LocalDate nextDate, EffectVerdict verdict)
            implements Serializable {}

    /** What was said of how far an activity has come. */
    public record Said(int position, ActivityStatus status, int progress, String words, Instant at, String by)
            implements Serializable {}

    /** A check-up. @param heldOn null until it is held; @param late what was late then, as "2, 5"; null for nothing */
    public record Check(long id, LocalDate due, LocalDate heldOn, String note, Outlook outlook, String late, String by)
            implements Serializable {

        public boolean held() {
            return heldOn != null;
        }
    }

    /** What was said of one activity, the latest first. */
    public List<Said> said(int position) {
        return said.stream().filter(each -> each.position() == position).toList();
    }

    /** Of those that are not cancelled, on the average; 0 for none. */
    public int progress() {
        return (int) Math.round(lines.stream()
                .filter(line -> line.status() != ActivityStatus.CANCELLED)
                .mapToInt(Line::progress)
                .average()
                .orElse(0));
    }
}
