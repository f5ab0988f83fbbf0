package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.RoleHolding;

/**
 * Mirrors what the directory says into dated role holdings: a group gained starts a holding today, a group lost ends it yesterday.
 * Someone whom the directory knows and the organisation does not becomes an employee without unit.
 */
@ApplicationScoped
public class RoleMirror {

    @Inject
    private Employees employees;

    @Inject
    private Clock clock;

    /** Gives the employee, made if need be. */
    @Transactional
    public Employee mirror(String username, Set<Role> now) {
        Employee employee = employees.byUsername(username).orElseGet(() -> {
            Employee made = Employee.fromDirectory(username);
            employees.add(made);
            return made;
        });
        LocalDate today = LocalDate.now(clock);
        Set<Role> missing = EnumSet.noneOf(Role.class);
        missing.addAll(now);
        for (RoleHolding holding : employees.openHoldings(employee.getId())) {
            if (!missing.remove(holding.getRole())) {
                holding.end(today.minusDays(1));
            }
        }
        missing.forEach(role -> employees.add(new RoleHolding(employee, role, today)));
        return employee;
    }
}
