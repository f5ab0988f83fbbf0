package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.routine.ReadingRequest;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Known and followed: a unit is asked to read a document, each one confirms it ({@link QuestionService}), and those who answer for the document and the
 * unit's manager see who has not. Nobody else does.
 */
@Stateless
@DenyAll
public class ReadingService {

    @Inject
    private JpaReadings readings;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private ReadingMail mail;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Units that the caller may ask, by name. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<UnitChoice> choices() {
        Scope scope = user.scope();
        return units.choices(scope.day()).stream()
                .filter(unit -> asksEverybody(scope) || scope.leads(unit.id()))
                .toList();
    }

    /** Asks units to confirm the version in force by a day. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void ask(int number, ReadingRequest request) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = inForce(number, scope);
        request.check(scope.day());
        Set<Long> allowed = Set.copyOf(choices().stream().map(UnitChoice::id).toList());
        if (!allowed.containsAll(request.units())) {
            throw DomainException.at("units", "routine.unknownUnit");
        }
        request.units()
                .forEach(unit -> readings.ask(
                        number, unit, request.audience(), request.due(), scope.employeeId(), clock.instant()));
        audit.record(AuditAction.ADD, AuditSubject.of("routine", stored.routineId(), Integer.toString(number), null));
        mail.asked(stored, readings.owing(request.due(), scope.day()));
    }

    /** Who has read it, of all units for those who write for all, of own units for their manager. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public ReadingView view(int number) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = inForce(number, scope);
        RoutineView.Head head = stored.head();
        List<ReadingView.Group> groups = asksEverybody(scope)
                ? readings.groups(number, null, scope.day())
                : scope.ledUnits().isEmpty() ? List.of() : readings.groups(number, scope.ledUnits(), scope.day());
        return new ReadingView(
                number, head.version(), head.stored(), stored.content().title(), groups);
    }

    private JpaRoutineReads.Stored inForce(int number, Scope scope) {
        return reads.find(number, null, scope)
                .filter(stored -> stored.head().status() == RoutineStatus.IN_FORCE)
                .orElseThrow(NotFoundException::new);
    }

    private static boolean asksEverybody(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.MAS);
    }
}
