package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.PassedOn;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * New and changed documents on their way to the staff: a manager receives what concerns the own units and says when the staff has heard of
 * it; those who write for all see which managers have not.
 */
@Stateless
@DenyAll
public class PassingService {

    @Inject
    private JpaPassings passings;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** What has come to the units that the caller leads; what waits first. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<PassingRow> mine() {
        Scope scope = user.scope();
        return leads(scope) ? passings.mine(scope) : List.of();
    }

    /** How far every document has come, for those who write for all; none to others. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<PassingDocument> documents() {
        return seesAll(user.scope()) ? passings.documents() : List.of();
    }

    /** The managers of a document: all to those who write for all, the own units to a manager. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<PassingRow> of(int number) {
        Scope scope = user.scope();
        inForce(number, scope);
        return seesAll(scope) ? passings.of(number, null, scope) : leads(scope) ? own(number, scope) : List.of();
    }

    /** What the caller is to receive of a document; none to those who lead no unit. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<PassingRow> toReceive(int number) {
        Scope scope = user.scope();
        return leads(scope)
                ? own(number, scope).stream().filter(row -> !row.received()).toList()
                : List.of();
    }

    /** The caller has received the version for the units led; receiving again changes nothing. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public void receive(int number, int version) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = same(number, version, scope);
        List<PassingRow> waiting =
                own(number, scope).stream().filter(row -> !row.received()).toList();
        waiting.forEach(row -> passings.receive(number, version, row.unitId(), scope.employeeId(), clock.instant()));
        if (!waiting.isEmpty()) {
            desk.noted(stored, AuditAction.STEP, "received", stored.id());
        }
    }

    /** The staff of a unit has heard of it. @param words how */
    @RolesAllowed(Roles.ENHETSCHEF)
    public void passOn(int number, int version, long unitId, LocalDate day, String words) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = same(number, version, scope);
        if (!scope.leads(unitId)) {
            throw new NotAllowedException();
        }
        PassingRow row =
                passings.of(number, Set.of(unitId), scope).stream().findFirst().orElseThrow(NotFoundException::new);
        PassedOn said = PassedOn.said(day, words, row.since(), scope.day());
        if (!passings.passOn(number, version, unitId, said, scope.employeeId(), clock.instant())) {
            throw new DomainException("routine.passing.already");
        }
        desk.noted(stored, AuditAction.STEP, "passed", stored.id());
    }

    /** Whether the caller sees how far every document has come. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public boolean seesAll() {
        return seesAll(user.scope());
    }

    private List<PassingRow> own(int number, Scope scope) {
        return passings.of(number, scope.ledUnits(), scope);
    }

    private JpaRoutineReads.Stored same(int number, int version, Scope scope) {
        JpaRoutineReads.Stored stored = inForce(number, scope);
        if (stored.head().version() != version) {
            throw new DomainException("routine.newVersionToRead");
        }
        return stored;
    }

    private JpaRoutineReads.Stored inForce(int number, Scope scope) {
        return reads.find(number, null, scope)
                .filter(stored -> stored.head().status() == RoutineStatus.IN_FORCE)
                .orElseThrow(NotFoundException::new);
    }

    private static boolean leads(Scope scope) {
        return scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
    }

    private static boolean seesAll(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.MAS);
    }
}
