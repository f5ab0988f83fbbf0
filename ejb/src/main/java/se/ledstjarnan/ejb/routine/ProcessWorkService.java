package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.ProcessAccess;
import se.ledstjarnan.domain.routine.ProcessActor;
import se.ledstjarnan.domain.routine.ProcessContent;
import se.ledstjarnan.domain.routine.ProcessVersion;
import se.ledstjarnan.domain.routine.WorkProcess;
import se.ledstjarnan.domain.routine.WorkProcesses;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Writing processes and establishing them. */
@Stateless
@DenyAll
public class ProcessWorkService {

    @Inject
    private WorkProcesses processes;

    @Inject
    private JpaProcessReads reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Begins a process; gives its number. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public int begin(ProcessContent content) {
        check(content, null);
        WorkProcess process =
                new WorkProcess(processes.nextNumber(), content, employees.get(user.employeeId()), clock.instant());
        processes.add(process);
        stored(process, AuditAction.CREATE);
        return process.getNumber();
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void edit(RoutineRef ref, ProcessContent content) {
        WorkProcess process = load(ref);
        check(content, process);
        process.edit(content, doing(process.draft()));
        stored(process, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.MAS, Roles.ENHETSCHEF})
    public void establish(RoutineRef ref) {
        WorkProcess process = load(ref);
        process.establish(doing(process.draft()));
        stored(process, AuditAction.APPROVE);
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void discard(RoutineRef ref) {
        WorkProcess process = load(ref);
        process.discard(doing(process.draft()));
        stored(process, AuditAction.STEP);
    }

    /** Begins the next version. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void renew(RoutineRef ref) {
        WorkProcess process = load(ref);
        process.renew(doing(process.established().orElseThrow(NotFoundException::new)));
        stored(process, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.MAS, Roles.ENHETSCHEF})
    public void end(RoutineRef ref, String reason) {
        WorkProcess process = load(ref);
        process.end(reason, doing(process.established().orElseThrow(NotFoundException::new)));
        stored(process, AuditAction.STEP);
    }

    private WorkProcess load(RoutineRef ref) {
        WorkProcess process = processes.find(ref.number()).orElseThrow(NotFoundException::new);
        process.checkVersion(ref.version());
        return process;
    }

    private WorkProcess.Doing doing(ProcessVersion version) {
        Scope scope = user.scope();
        return new WorkProcess.Doing(
                employees.get(scope.employeeId()),
                ProcessAccess.actors(version.getReach(), version.getUnitId(), scope),
                scope.day(),
                clock.instant());
    }

    /** A reach that the writer writes for, documents that there are, and no process within itself. @param process null for a new one */
    private void check(ProcessContent content, WorkProcess process) {
        Scope scope = user.scope();
        if (content.reach() != null
                && !ProcessAccess.actors(content.reach(), content.unitId(), scope)
                        .contains(ProcessActor.AUTHOR)) {
            throw DomainException.at("reach", "routine.process.notYourReach");
        }
        if (!ProcessAccess.writes(scope)) {
            throw new NotAllowedException();
        }
        Set<Long> known = reads.routines().stream().map(ProcessView.Routine::id).collect(Collectors.toSet());
        if (process != null) {
            known.addAll(ofDraft(process));
        }
        for (int i = 0; i < content.activities().size(); i++) {
            ProcessContent.Step step = content.activities().get(i);
            if (!known.containsAll(step.routines())) {
                throw DomainException.at("routines" + i, "routine.process.unknownRoutine");
            }
            if (process != null && step.part() != null && processes.contains(step.part(), process.getId())) {
                throw DomainException.at("part" + i, "routine.process.containsItself");
            }
        }
    }

    /** Documents that the version had when it was begun stay, also where they are no longer in force. */
    private List<Long> ofDraft(WorkProcess process) {
        return reads.find(process.getNumber(), process.draft().getNumber())
                .map(stored -> reads.activities(stored.versionId()).stream()
                        .flatMap(activity -> activity.routines().stream())
                        .map(ProcessView.Routine::id)
                        .toList())
                .orElse(List.of());
    }

    private void stored(WorkProcess process, AuditAction action) {
        work.flush();
        audit.record(action, AuditSubject.of("process", process.getId(), Integer.toString(process.getNumber()), null));
    }
}
