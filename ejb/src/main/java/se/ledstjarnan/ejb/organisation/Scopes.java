package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Assignment;
import se.ledstjarnan.domain.organisation.Caller;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Works out to which rows a person has a right, logged in or not. */
@ApplicationScoped
public class Scopes {

    @Inject
    private RoleTasks tasks;

    public Scope of(Caller person, Set<Role> roles, LocalDate day) {
        Assignment held = person.assignment();
        Set<AppointmentKind> appointments = new HashSet<>(held.appointments());
        appointments.addAll(tasks.of(roles));
        return new Scope(person.id(), day, roles, held.ledUnits(), held.ownUnits(), appointments);
    }
}
