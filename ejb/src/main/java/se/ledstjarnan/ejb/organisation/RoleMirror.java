package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.DirectoryAnswer;
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

    /** Gives the employee, made if need be. The same person may log in twice at once, or be taken in by others at that moment. */
    @Transactional
    public Employee mirror(String username, Set<Role> now) {
        Employee employee = employees.byUsername(username).orElseGet(() -> employees.fromDirectory(username));
        employees.hold(employee);
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

    /**
     * The same for all known employees at once; those the answer does not mention are left alone. Nothing is changed where the
     * answer cannot be right.
     *
     * @throws DirectoryDoubtfulException when the answer holds no role at all, or would take a role from most of those who hold it
     */
    @Transactional
    public void mirrorAll(DirectoryAnswer answer) {
        List<RoleHolding> open = employees.openHoldings().stream()
                .filter(holding -> answer.roles().containsKey(username(holding)))
                .toList();
        Map<String, Set<Role>> held = new HashMap<>();
        open.forEach(holding -> held.computeIfAbsent(username(holding), none -> EnumSet.noneOf(Role.class))
                .add(holding.getRole()));
        if (answer.isEmpty() || answer.inDoubt(held).isPresent()) {
            throw new DirectoryDoubtfulException(answer.inDoubt(held));
        }
        LocalDate today = LocalDate.now(clock);
        open.stream()
                .filter(holding -> !answer.roles().get(username(holding)).contains(holding.getRole()))
                .forEach(holding -> holding.end(today.minusDays(1)));
        answer.roles()
                .forEach((username, roles) -> gain(username, roles, held.getOrDefault(username, Set.of()), today));
    }

    private void gain(String username, Set<Role> roles, Set<Role> held, LocalDate today) {
        if (!held.containsAll(roles)) {
            employees
                    .byUsername(username)
                    .ifPresent(employee -> roles.stream()
                            .filter(role -> !held.contains(role))
                            .forEach(role -> employees.add(new RoleHolding(employee, role, today))));
        }
    }

    private static String username(RoleHolding holding) {
        return holding.getEmployee().getUsername();
    }
}
