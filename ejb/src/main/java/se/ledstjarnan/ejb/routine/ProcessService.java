package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.ProcessAccess;
import se.ledstjarnan.domain.routine.ProcessActor;
import se.ledstjarnan.domain.routine.ProcessFlow;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.domain.routine.ProcessStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.People;

/** Shows processes: what is established to everybody, drafts to those who write. */
@Stateless
@DenyAll
public class ProcessService {

    private static final int MOST_OWNERS = 3;

    @Inject
    private JpaProcessReads reads;

    @Inject
    private ProcessPaper paper;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    /** A process in the list. */
    public record Row(ProcessView.Head head, String purpose, int activities) implements Serializable {}

    /** What the section begins with: the main process with its activities, and all others. */
    public record Overview(ProcessView.Head main, List<ProcessView.Activity> activities, List<Row> rows)
            implements Serializable {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public Overview overview() {
        List<JpaProcessReads.Stored> all = reads.all(ProcessAccess.writes(user.scope()));
        JpaProcessReads.Stored main = all.stream()
                .filter(each -> each.head().main() && each.head().status() == ProcessStatus.ESTABLISHED)
                .findFirst()
                .orElse(null);
        return new Overview(
                main == null ? null : main.head(),
                main == null ? List.of() : reads.activities(main.versionId()),
                all.stream()
                        .filter(each -> each != main)
                        .map(each -> new Row(each.head(), each.purpose(), each.activities()))
                        .toList());
    }

    /** A version for its page; null for the one established, or else the latest. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public ProcessView open(int number, Integer version) {
        Scope scope = user.scope();
        JpaProcessReads.Stored stored = reads.find(number, version).orElseThrow(NotFoundException::new);
        ProcessView.Head head = stored.head();
        if (head.from() == null && !ProcessAccess.writes(scope)) {
            throw new NotFoundException();
        }
        Set<ProcessActor> actors = ProcessAccess.actors(head.reach(), head.unitId(), scope);
        List<ProcessView.Activity> activities = reads.activities(stored.versionId());
        return new ProcessView(
                head,
                stored.purpose(),
                stored.areas(),
                stored.change(),
                activities,
                reads.versions(head.id(), ProcessAccess.writes(scope)),
                owners(head, scope),
                head.status() == ProcessStatus.DRAFT ? changes(stored, activities) : List.of(),
                ProcessFlow.allowed(head.status(), actors));
    }

    /** A version as PDF/A; null for the one established, or else the latest. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public RoutineService.Paper paper(int number, Integer version) {
        ProcessView view = open(number, version);
        String name = "process-" + number + "-version-" + view.head().version() + ".pdf";
        return new RoutineService.Paper(name, paper.print(view));
    }

    /** The draft, for those who write it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public ProcessView openDraft(int number) {
        ProcessView shown = open(number, null);
        return shown.versions().stream()
                .filter(version -> version.status() == ProcessStatus.DRAFT)
                .findFirst()
                .map(version -> open(number, version.number()))
                .orElseThrow(NotFoundException::new);
    }

    /** Documents in force, to choose for an activity. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<ProcessView.Routine> routines() {
        return reads.routines();
    }

    /** Processes that may describe an activity more closely. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<ProcessView.Head> parts() {
        return reads.all(false).stream().map(JpaProcessReads.Stored::head).toList();
    }

    private List<ProcessView.Change> changes(JpaProcessReads.Stored draft, List<ProcessView.Activity> activities) {
        return reads.find(draft.head().number(), null)
                .filter(now -> now.head().status() == ProcessStatus.ESTABLISHED)
                .map(now -> ProcessChanges.between(
                        now.purpose(), reads.activities(now.versionId()), draft.purpose(), activities))
                .orElse(List.of());
    }

    private List<String> owners(ProcessView.Head head, Scope scope) {
        Stream<EmployeeName> found = head.reach() == ProcessReach.UNIT
                ? people.leadersOf(head.unitId(), scope.day()).stream()
                : people.peopleWith(head.reach().owner()).stream();
        return found.map(EmployeeName::name).limit(MOST_OWNERS).toList();
    }
}
