package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckList;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.selfmonitoring.ListContent;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Question lists: all read those in force for every unit and for their own; those who follow up all units write those of their part of
 * the work, and a manager writes the own unit's.
 */
@Stateless
@DenyAll
public class CheckListService {

    @Inject
    private Checks checks;

    @Inject
    private JpaCheckLists reads;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private CheckTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MEDARBETARE)
    public List<ListRow> all() {
        return reads.all(user.scope());
    }

    /** Whether the caller keeps lists for every unit. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean keeps() {
        return CheckAccess.keeps(user.scope());
    }

    /** Whether the caller writes lists at all: for every unit, or for the own. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean writes() {
        Scope scope = user.scope();
        return CheckAccess.keeps(scope) || scope.ledUnits().stream().anyMatch(scope::leads);
    }

    /** @param version null for the one in force, or else the last */
    @RolesAllowed(Roles.MEDARBETARE)
    public ListView open(int number, Integer version) {
        return reads.find(number, version, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** The units that the caller may give lists of their own, by name. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<NamedChoice> units() {
        return reads.units(user.scope());
    }

    /** Gives the number of the new list. @param unit whose it is; null for every unit that it concerns */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int begin(ListContent content, Long unit) {
        Scope scope = user.scope();
        if (unit == null && !CheckAccess.keeps(scope)) {
            throw DomainException.at("unit", "shared.required");
        }
        checkArea(content, unit, scope);
        CheckList list = new CheckList(checks.nextListNumber(), content, unit == null ? null : units.get(unit));
        checks.add(list);
        trail.stored(list, AuditAction.CREATE);
        return list.getNumber();
    }

    /** Writes the draft, or begins one; what is in force stays so until the draft is put in force. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void write(CheckRef ref, ListContent content) {
        Scope scope = user.scope();
        CheckList list = mine(ref, scope);
        checkArea(content, unitOf(list), scope);
        list.write(content);
        trail.stored(list, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void putInForce(CheckRef ref) {
        Scope scope = user.scope();
        CheckList list = mine(ref, scope);
        list.comeIntoForce(employees.get(scope.employeeId()), clock.instant());
        trail.stored(list, AuditAction.STEP);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void end(CheckRef ref) {
        Scope scope = user.scope();
        CheckList list = mine(ref, scope);
        list.end(clock.instant());
        trail.stored(list, AuditAction.STEP);
    }

    private static void checkArea(ListContent content, Long unit, Scope scope) {
        if (content.area() != null && !CheckAccess.writes(scope, content.area(), unit)) {
            throw unit == null
                    ? DomainException.at("area", "selfmonitoring.notYourArea")
                    : DomainException.at("unit", "selfmonitoring.notYourUnit");
        }
    }

    private static Long unitOf(CheckList list) {
        return list.getUnit() == null ? null : list.getUnit().getId();
    }

    /** To whoever does not see the list it does not exist; who only reads it is refused. */
    private CheckList mine(CheckRef ref, Scope scope) {
        if (!open(ref.number(), null).writes()) {
            throw new NotAllowedException();
        }
        CheckList list = checks.list(ref.number()).orElseThrow(NotFoundException::new);
        list.checkVersion(ref.version());
        return list;
    }
}
