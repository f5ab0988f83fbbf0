package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.Designation;
import se.ledstjarnan.domain.organisation.Role;

/** Answers who had a task on a day. For services; the page has {@link DesignationService}. */
@ApplicationScoped
public class Designations {

    @Inject
    private Assignments assignments;

    @Inject
    private RoleTasks tasks;

    /** Every task there is, in three statements at the least and one more for each further role that has one. */
    List<Designation> on(LocalDate day) {
        Map<AppointmentKind, RoleTasks.Given> given = tasks.on(day);
        List<Designation.Holder> appointed = assignments.appointed(day);
        Map<Role, List<Designation.Holder>> held = new EnumMap<>(Role.class);
        return Arrays.stream(AppointmentKind.values())
                .map(kind -> designation(kind, given.get(kind), appointed, held, day))
                .toList();
    }

    public Designation of(AppointmentKind kind, LocalDate day) {
        return designation(kind, tasks.on(day).get(kind), assignments.appointed(day), new EnumMap<>(Role.class), day);
    }

    /** The last day of the person's appointment to the task, where it is over; else null. */
    public LocalDate expired(long employeeId, AppointmentKind kind, LocalDate day) {
        return assignments.endedBefore(employeeId, kind, day);
    }

    private Designation designation(
            AppointmentKind kind,
            RoleTasks.Given given,
            List<Designation.Holder> appointed,
            Map<Role, List<Designation.Holder>> held,
            LocalDate day) {
        List<Designation.Holder> holders = new ArrayList<>(
                appointed.stream().filter(holder -> holder.kind() == kind).toList());
        Role role = given == null ? null : given.role();
        if (role != null) {
            holders.addAll(held.computeIfAbsent(role, asked -> assignments.holding(asked, kind, day)));
        }
        return new Designation(kind, role, given == null ? null : given.body(), holders);
    }
}
