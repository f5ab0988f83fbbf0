package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Caller;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotAllowedException;

/**
 * Who asks in this request, in which roles, and to which rows that gives a right today. Worked out once per request, when first
 * asked for, by one query. A caller who is unknown to the organisation or has left has no scope.
 */
@RequestScoped
public class CurrentUser {

    @Inject
    private CallerRoles caller;

    @Inject
    private Employees employees;

    @Inject
    private Scopes scopes;

    @Inject
    private Clock clock;

    private String username;
    private Caller employee;
    private LocalDate today;
    private Set<Role> roles;
    private Scope scope;

    /** Throws {@link NotAllowedException} where nobody known is logged in. */
    public Scope scope() {
        Caller known = employee();
        if (scope == null) {
            scope = scopes.of(known, roles(), today);
        }
        return scope;
    }

    public Long employeeId() {
        return employee().id();
    }

    public String name() {
        return employee().name();
    }

    /** The job title; null where unknown. */
    public String title() {
        return employee().title();
    }

    public String username() {
        refresh();
        return username;
    }

    public boolean hasRole(Role role) {
        return roles().contains(role);
    }

    public Set<Role> roles() {
        refresh();
        if (roles == null) {
            roles = Set.copyOf(caller.roles());
        }
        return roles;
    }

    /** Whether the caller is an employee that the organisation knows and that has not left. */
    public boolean known() {
        refresh();
        if (employee == null) {
            today = LocalDate.now(clock);
            employee = employees.caller(username, today).orElse(null);
        }
        return employee != null;
    }

    /** Works nowhere, leads nothing and has no other role than MEDARBETARE: the administrator has something left to do. */
    public boolean isUnplaced() {
        return scope().ownUnits().isEmpty()
                && scope().appointments().isEmpty()
                && Set.of(Role.MEDARBETARE).equals(roles());
    }

    private Caller employee() {
        if (!known()) {
            throw new NotAllowedException();
        }
        return employee;
    }

    /** Login and logout change the caller in the middle of a request; nothing learnt about one may be said of the other. */
    private void refresh() {
        String now = caller.username();
        if (!now.equals(username)) {
            username = now;
            employee = null;
            roles = null;
            scope = null;
        }
    }
}
