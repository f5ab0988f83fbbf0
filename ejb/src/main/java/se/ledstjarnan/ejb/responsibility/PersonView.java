package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;

/**
 * What a person answered for on a day.
 *
 * @param own whether it is the reader
 * @param active whether the person is still here
 * @param roles held that day
 * @param units led that day, by name
 * @param tasks borne by these roles
 * @param given distributed to the person and held that day
 * @param asked waits for the reader's own answer; empty for others
 * @param distributed what the reader, as the one who distributes, has given; empty for others
 * @param appointed tasks that the person was designated for by a decision
 */
public record PersonView(
        long id,
        String name,
        String title,
        boolean own,
        boolean active,
        LocalDate day,
        List<Role> roles,
        List<String> units,
        List<TaskRow> tasks,
        List<GivenTask> given,
        List<GivenTask> asked,
        List<GivenTask> distributed,
        List<Appointed> appointed)
        implements Serializable {

    public PersonView {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        tasks = List.copyOf(tasks);
        given = List.copyOf(given);
        asked = List.copyOf(asked);
        distributed = List.copyOf(distributed);
        appointed = List.copyOf(appointed);
    }

    /** @param unit null for all */
    public record Appointed(AppointmentKind kind, String unit, String decision, LocalDate from, LocalDate to)
            implements Serializable {}
}
