package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckList;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.selfmonitoring.ListContent;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Question lists: all read those in force, those who follow up all units write those of their part of the work. */
@Stateless
@DenyAll
public class CheckListService {

    @Inject
    private Checks checks;

    @Inject
    private JpaCheckLists reads;

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

    @RolesAllowed(Roles.MEDARBETARE)
    public boolean keeps() {
        return CheckAccess.keeps(user.scope());
    }

    /** @param version null for the one in force, or else the last */
    @RolesAllowed(Roles.MEDARBETARE)
    public ListView open(int number, Integer version) {
        return reads.find(number, version, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** Gives the number of the new list. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int begin(ListContent content) {
        Scope scope = user.scope();
        checkArea(content, scope);
        CheckList list = new CheckList(checks.nextListNumber(), content);
        checks.add(list);
        trail.stored(list, AuditAction.CREATE);
        return list.getNumber();
    }

    /** Writes the draft, or begins one; what is in force stays so until the draft is put in force. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void write(CheckRef ref, ListContent content) {
        Scope scope = user.scope();
        checkArea(content, scope);
        CheckList list = mine(ref, scope);
        list.write(content);
        trail.stored(list, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void putInForce(CheckRef ref) {
        Scope scope = user.scope();
        CheckList list = mine(ref, scope);
        list.comeIntoForce(employees.get(scope.employeeId()), clock.instant());
        trail.stored(list, AuditAction.STEP);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void end(CheckRef ref) {
        Scope scope = user.scope();
        CheckList list = mine(ref, scope);
        list.end(clock.instant());
        trail.stored(list, AuditAction.STEP);
    }

    private static void checkArea(ListContent content, Scope scope) {
        if (content.area() != null && !CheckAccess.oversees(scope, content.area())) {
            throw DomainException.at("area", "selfmonitoring.notYourArea");
        }
    }

    private CheckList mine(CheckRef ref, Scope scope) {
        CheckList list = checks.list(ref.number()).orElseThrow(NotFoundException::new);
        if (!CheckAccess.oversees(scope, list.current().getArea())) {
            throw new NotAllowedException();
        }
        list.checkVersion(ref.version());
        return list;
    }
}
