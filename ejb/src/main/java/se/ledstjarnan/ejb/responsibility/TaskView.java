package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.responsibility.TaskContent;

/**
 * A task on its page.
 *
 * @param version as stored, to be sent back with what is done
 * @param now what it is today; null where it has ended
 * @param written the same as it is written, with {board} and {committee} in it
 * @param last what it was at last; the same as now while it holds
 * @param holders who bears it today
 * @param given to whom it is or has been distributed, the latest first
 * @param history the latest first
 * @param units for which the reader may distribute it; empty where it is not for units
 * @param distributes whether the reader may distribute it
 * @param maintains whether the reader may change it
 */
public record TaskView(
        int number,
        long version,
        TaskContent now,
        TaskContent written,
        TaskContent last,
        String body,
        List<RegisterView.Holder> holders,
        List<GivenTask> given,
        List<Wording> history,
        List<UnitChoice> units,
        boolean distributes,
        boolean maintains)
        implements Serializable {

    public TaskView {
        holders = List.copyOf(holders);
        given = List.copyOf(given);
        history = List.copyOf(history);
        units = List.copyOf(units);
    }

    /**
     * What it was from a day to a day.
     *
     * @param by null where it came with the product
     * @param to the last day; null while it holds
     */
    public record Wording(
            TaskContent content,
            LocalDate from,
            LocalDate to,
            String by,
            Instant at,
            String reason,
            String endedBy,
            Instant endedAt,
            String endReason)
            implements Serializable {}
}
