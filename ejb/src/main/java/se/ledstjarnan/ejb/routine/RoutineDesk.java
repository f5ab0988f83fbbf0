package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.routine.ApprovalRules;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineActor;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineVersion;
import se.ledstjarnan.domain.routine.Routines;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Lays a document on the desk of who changes it, and stores and logs what was done. */
@ApplicationScoped
class RoutineDesk {

    @Inject
    private Routines routines;

    @Inject
    private Employees employees;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A document with the one who acts on one of its versions. */
    record Open(Routine routine, RoutineVersion version, Routine.Doing doing) {}

    /** The version that is being written or waits for approval. */
    Open written(RoutineRef ref) {
        Routine routine = load(ref);
        return open(
                routine,
                routine.getVersions().stream()
                        .filter(version -> version.getStatus().isOpen())
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    /** That version, where it waits to be approved. */
    Optional<Open> written(Routine routine, long versionId) {
        return routine.getVersions().stream()
                .filter(version -> version.getId() == versionId && version.getStatus() == RoutineStatus.FOR_APPROVAL)
                .findFirst()
                .map(version -> open(routine, version));
    }

    /** The version in force. */
    Open inForce(RoutineRef ref) {
        Routine routine = load(ref);
        return open(routine, routine.inForce().orElseThrow(NotFoundException::new));
    }

    private Routine load(RoutineRef ref) {
        Routine routine = routines.find(ref.number()).orElseThrow(NotFoundException::new);
        routine.checkVersion(ref.version());
        return routine;
    }

    private Open open(Routine routine, RoutineVersion version) {
        return new Open(routine, version, doing(RoutineAccess.actors(version, rules(), user.scope())));
    }

    Routine.Doing doing(Collection<RoutineActor> as) {
        Scope scope = user.scope();
        return new Routine.Doing(employees.get(scope.employeeId()), as, scope.day(), clock.instant());
    }

    ApprovalRules rules() {
        return ApprovalRules.of(settings.now());
    }

    /** Units that there are, and a reach that the writer may write for. */
    void check(RoutineContent content) {
        Scope scope = user.scope();
        Set<Long> known =
                units.choices(scope.day()).stream().map(UnitChoice::id).collect(Collectors.toSet());
        if (!known.containsAll(content.units())) {
            throw DomainException.at("units", "routine.unknownUnit");
        }
        if (!content.areas().isEmpty() && !RoutineAccess.isAuthor(scope, content.areas(), content.units())) {
            throw DomainException.at("units", "routine.notYourReach");
        }
    }

    void stored(Routine routine, AuditAction action) {
        work.flush();
        audit.record(action, subject(routine));
    }

    /** Something that belongs to a document was stored. */
    void storedPart(Routine routine, AuditAction action, String type, long id) {
        work.flush();
        audit.record(action, subject(routine).part(type, id));
    }

    /** The same of a document that was read, not loaded. */
    void noted(JpaRoutineReads.Stored stored, AuditAction action, String type, long id) {
        String number = Integer.toString(stored.head().number());
        audit.record(
                action,
                AuditSubject.of("routine", stored.routineId(), number, null).part(type, id));
    }

    private static AuditSubject subject(Routine routine) {
        return AuditSubject.of("routine", routine.getId(), Integer.toString(routine.getNumber()), null);
    }
}
