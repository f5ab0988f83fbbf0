package se.ledstjarnan.ejb.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;

/** Tasks that the municipality has given to a role as such, beside the appointments of persons; known by the settings. */
public interface RoleTasks {

    /**
     * Who a task was given to as such.
     *
     * @param role the role whose holders take care of it; null where only appointed persons do
     * @param body the political body that it belongs to, as the municipality calls it; null where it is none
     */
    record Given(Role role, String body) {}

    /** What holders of these roles take care of. */
    Set<AppointmentKind> of(Set<Role> roles);

    /** The role that the task is given to, if any. */
    Optional<Role> holding(AppointmentKind task);

    /** To whom the tasks were given at the end of that day; those given to nobody as such are left out. */
    Map<AppointmentKind, Given> on(LocalDate day);
}
