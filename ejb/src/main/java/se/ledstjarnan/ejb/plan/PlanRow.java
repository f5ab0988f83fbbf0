package se.ledstjarnan.ejb.plan;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanStatus;

/**
 * An action plan in a list.
 *
 * @param unit null for the whole administration
 * @param activities those that are not cancelled
 * @param progress of them on the average, in per cent
 * @param late activities whose last day has passed
 * @param nextCheckUp null for none left
 * @param outlook what the last check-up said; null before the first
 */
public record PlanRow(
        int number,
        String title,
        int goalNumber,
        String goal,
        String unit,
        PlanStatus status,
        LocalDate begins,
        LocalDate ends,
        String responsible,
        int activities,
        int progress,
        int late,
        LocalDate nextCheckUp,
        Outlook outlook)
        implements Serializable {

    public boolean overYears() {
        return begins.getYear() != ends.getYear();
    }
}
