package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who is asking, and to which rows that gives a right on that day: the roles say what one may do, the organisation to which rows.
 * Worked out at each request and part of every query.
 *
 * @param employeeId the person; never null
 * @param day the day the rights were worked out for
 * @param roles the roles of the directory that day
 * @param ledUnits ids of the units the person leads, with everything below them
 * @param ownUnits ids of the units the person works in or leads
 * @param appointments tasks the person is appointed to that day
 */
public record Scope(
        long employeeId,
        LocalDate day,
        Set<Role> roles,
        Set<Long> ledUnits,
        Set<Long> ownUnits,
        Set<AppointmentKind> appointments)
        implements Serializable {

    public Scope {
        roles = Set.copyOf(roles);
        ledUnits = Set.copyOf(ledUnits);
        ownUnits = Set.copyOf(ownUnits);
        appointments = Set.copyOf(appointments);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean has(AppointmentKind kind) {
        return appointments.contains(kind);
    }

    public boolean leads(Long unitId) {
        return unitId != null && has(Role.ENHETSCHEF) && ledUnits.contains(unitId);
    }
}
