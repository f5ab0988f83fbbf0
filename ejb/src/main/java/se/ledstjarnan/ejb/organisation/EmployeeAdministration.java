package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Appointment;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeDetail;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.EmployeeRow;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Employment;
import se.ledstjarnan.domain.organisation.EmploymentKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * The administrator's work with employees: who they are, where they work and what they lead, and what they are appointed to.
 * Roles are the directory's and only shown.
 */
@Stateless
@DenyAll
public class EmployeeAdministration {

    private static final int MOST_FOUND = 10;

    @Inject
    private Employees employees;

    @Inject
    private Assignments assignments;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<EmployeeRow> list(String text, int first, int most) {
        return assignments.employees(text, LocalDate.now(clock), first, most);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public long count(String text) {
        return assignments.countEmployees(text, LocalDate.now(clock));
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<EmployeeName> search(String typed) {
        return employees.search(typed, LocalDate.now(clock), MOST_FOUND);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public EmployeeDetail employee(Long id) {
        return EmployeeDetail.of(
                employees.get(id), assignments.rowsOfEmployee(id), assignments.roles(id), assignments.appointments(id));
    }

    /** Gives the new employee's id. The user name is the directory's. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public Long create(String username, String given, String family, String title, String email) {
        Employee employee = new Employee(username, given, family, title, email);
        if (employees.byUsername(employee.getUsername()).isPresent()) {
            throw DomainException.at("username", "organisation.usernameTaken");
        }
        employees.add(employee);
        return employee.getId();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void describe(Long id, long version, String given, String family, String title, String email) {
        seen(id, version).describe(given, family, title, email);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void activate(Long id, long version, boolean active) {
        Employee employee = seen(id, version);
        if (active) {
            employee.activate();
        } else {
            employee.deactivate();
        }
    }

    /** The same task in the same unit cannot be held twice at the same time. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void employ(Long employeeId, Long unitId, EmploymentKind kind, LocalDate from, LocalDate to) {
        if (employeeId == null) {
            throw DomainException.at("person", "shared.required");
        }
        if (unitId == null) {
            throw DomainException.at("unit", "shared.required");
        }
        DatedPeriod period = new DatedPeriod(from, to);
        boolean twice = assignments.of(employeeId, unitId).stream()
                .anyMatch(other -> other.getKind() == kind && other.getPeriod().overlaps(period));
        if (twice) {
            throw DomainException.at("from", "organisation.alreadyThere");
        }
        assignments.add(new Employment(employees.get(employeeId), units.get(unitId), kind, period));
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void endEmployment(Long id, LocalDate lastDay) {
        assignments.employment(id).end(required(lastDay));
    }

    /** Without a unit the appointment is for all. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void appoint(
            Long employeeId, AppointmentKind kind, Long unitId, String decision, LocalDate from, LocalDate to) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        assignments.add(new Appointment(
                employees.get(employeeId),
                kind,
                unitId == null ? null : units.get(unitId),
                decision,
                new DatedPeriod(from, to)));
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void endAppointment(Long id, LocalDate lastDay) {
        assignments.appointment(id).end(required(lastDay));
    }

    private Employee seen(Long id, long version) {
        Employee employee = employees.get(id);
        employee.checkVersion(version);
        return employee;
    }

    private static LocalDate required(LocalDate lastDay) {
        if (lastDay == null) {
            throw DomainException.at("to", "shared.required");
        }
        return lastDay;
    }
}
