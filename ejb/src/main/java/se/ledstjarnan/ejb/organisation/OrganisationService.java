package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;

/** What every employee may ask of the organisation: the units to choose from and the colleagues to name. */
@Stateless
@DenyAll
public class OrganisationService {

    /** As many as one can read through in a list under a field. */
    private static final int MOST_FOUND = 10;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    /** Units of today to choose from, one's own first, then by department and name. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<UnitChoice> unitChoices() {
        Scope scope = user.scope();
        return units.choices(scope.day()).stream()
                .map(u -> new UnitChoice(
                        u.id(),
                        u.name(),
                        u.above(),
                        u.mainArea(),
                        scope.ownUnits().contains(u.id())))
                .sorted(Comparator.comparing(u -> !u.own()))
                .toList();
    }

    /** Colleagues whose name begins with what was typed; nothing for less than two letters. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<EmployeeName> search(String typed) {
        boolean tooShort = typed == null || typed.strip().length() < 2;
        return tooShort ? List.of() : employees.search(typed, user.scope().day(), MOST_FOUND);
    }
}
