package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * Works out to which rows everybody had a right on a day, by the same rules as {@link Scopes} and the login do today: roles as they were
 * mirrored from the directory, employments, appointments, the tree of that day, and what the profile then gave to whom.
 */
@ApplicationScoped
public class ScopesOfDay {

    @Inject
    private JpaScopesOfDay reads;

    @Inject
    private RoleTasks tasks;

    /**
     * One who had some right that day.
     *
     * @param active false for one who has left since
     */
    public record Holder(String name, String title, boolean active, Scope scope) {}

    /** Of all who had a role, an appointment or a unit to lead, and of those named; of units led, only those asked about are told. */
    public List<Holder> on(LocalDate day, Collection<Long> units, Collection<Long> named) {
        Map<AppointmentKind, RoleTasks.Given> given = tasks.on(day);
        return reads.holders(day, units, named).stream()
                .map(held -> new Holder(held.name(), held.title(), held.active(), scope(held, given, day)))
                .toList();
    }

    private static Scope scope(JpaScopesOfDay.Held held, Map<AppointmentKind, RoleTasks.Given> given, LocalDate day) {
        Set<AppointmentKind> appointments = EnumSet.noneOf(AppointmentKind.class);
        appointments.addAll(held.appointments());
        given.forEach((kind, to) -> {
            Role role = to.role();
            if (role != null && held.roles().contains(role)) {
                appointments.add(kind);
            }
        });
        return new Scope(held.id(), day, held.roles(), held.led(), Set.of(), appointments);
    }
}
