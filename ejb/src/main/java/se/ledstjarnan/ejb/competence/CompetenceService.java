package se.ledstjarnan.ejb.competence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.competence.CompetenceAccess;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Reading: everybody their own, a manager the own staff, those who answer for all units their figures and nobody's name. */
@Stateless
@DenyAll
public class CompetenceService {

    @Inject
    private JpaCompetenceReads reads;

    @Inject
    private Units units;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    /** The units that the caller leads, or for those who answer for all, all of them. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<CompetenceRows.Unit> overview() {
        Scope scope = user.scope();
        return reads.units(scope, CompetenceAccess.oversees(scope), settings.number(SettingKey.SMALL_CELL_THRESHOLD));
    }

    /** Throws NotFoundException for a unit that the caller does not lead. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public String unitName(long unitId) {
        checkLed(unitId);
        return reads.unitName(unitId).orElseThrow(NotFoundException::new);
    }

    @RolesAllowed(Roles.ENHETSCHEF)
    public List<CompetenceRows.Person> people(long unitId) {
        return reads.people(unitId, checkLed(unitId).day());
    }

    private Scope checkLed(long unitId) {
        Scope scope = user.scope();
        if (!scope.leads(unitId)) {
            throw new NotFoundException();
        }
        return scope;
    }

    /** @param employeeId null for the caller; throws NotFoundException for anybody that the caller does not manage */
    @RolesAllowed(Roles.MEDARBETARE)
    public CompetenceView person(Long employeeId) {
        Scope scope = user.scope();
        long id = employeeId == null ? scope.employeeId() : employeeId;
        JpaCompetenceReads.Employed known = reads.person(id, scope.day())
                .filter(each -> CompetenceAccess.sees(scope, id, each.worksIn()))
                .orElseThrow(NotFoundException::new);
        boolean managed = CompetenceAccess.manages(scope, id, known.worksIn());
        return new CompetenceView(
                id,
                known.name(),
                known.title(),
                managed,
                reads.needs(id, scope.day()),
                reads.steps(id, scope.employeeId(), managed),
                reads.followUps(id));
    }

    /** What is demanded: of all, and of the units that the caller answers for. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<CompetenceRows.Demand> demands() {
        Scope scope = user.scope();
        return reads.demands(scope.ledUnits(), CompetenceAccess.oversees(scope));
    }

    /** The scale, the lowest first. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CompetenceRows.Level> levels() {
        return reads.levels();
    }

    /** Units that the caller may demand something in. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<UnitChoice> units() {
        Scope scope = user.scope();
        return units.choices(scope.day()).stream()
                .filter(unit -> CompetenceAccess.keeps(scope, unit.id()))
                .toList();
    }

    /** Whether the caller may demand something of all units. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public boolean overseesAll() {
        return CompetenceAccess.oversees(user.scope());
    }

    /** Whether the caller leads anybody or answers for all units, and so has an overview. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean hasOverview() {
        Scope scope = user.scope();
        return CompetenceAccess.oversees(scope) || scope.has(Role.ENHETSCHEF);
    }
}
