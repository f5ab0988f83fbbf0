package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Units;

/** Looks up who has a role, an appointment or a unit, whether or not they have ever logged in. For services and jobs. */
@ApplicationScoped
public class People {

    @Inject
    private Employees employees;

    @Inject
    private Units units;

    @Inject
    private RoleTasks tasks;

    @Inject
    private Clock clock;

    public List<EmployeeName> peopleWith(Role role) {
        return employees.holding(role, LocalDate.now(clock));
    }

    /** Those appointed, and the holders of the role that has the task by the municipality's profile. */
    public List<EmployeeName> peopleWith(AppointmentKind kind) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        employees.appointed(kind, today).stream(),
                        tasks.holding(kind).stream().flatMap(role -> employees.holding(role, today).stream()))
                .distinct()
                .toList();
    }

    /** Who leads the unit itself that day; empty while the post is vacant. */
    public List<EmployeeName> leadersOf(Long unitId, LocalDate day) {
        return units.upward(unitId, day).stream()
                .findFirst()
                .map(unit -> unit.leaders())
                .orElse(List.of());
    }
}
