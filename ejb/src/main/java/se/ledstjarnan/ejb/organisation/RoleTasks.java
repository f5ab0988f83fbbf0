package se.ledstjarnan.ejb.organisation;

import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;

/** Tasks that the municipality has given to a role as such, beside the appointments of persons; known by the settings. */
public interface RoleTasks {

    /** What holders of these roles take care of. */
    Set<AppointmentKind> of(Set<Role> roles);

    /** The role that the task is given to, if any. */
    Optional<Role> holding(AppointmentKind task);
}
