package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.TaskNature;

/**
 * A task as it was on a day, with those it had been distributed to.
 *
 * @param task in words, with the names that the municipality had for its bodies
 * @param ground null where it is the municipality's own rule
 */
public record TaskRow(
        int number, Bearer bearer, TaskNature nature, String task, String ground, String source, List<GivenTask> given)
        implements Serializable {

    public TaskRow {
        given = List.copyOf(given);
    }
}
