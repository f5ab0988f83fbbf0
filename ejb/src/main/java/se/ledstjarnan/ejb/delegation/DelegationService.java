package se.ledstjarnan.ejb.delegation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.delegation.DelegationActor;
import se.ledstjarnan.domain.delegation.DelegationProcess;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.delegation.DelegationStatus;
import se.ledstjarnan.domain.delegation.Delegations;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.person.Seal;

/** Finding and reading: MAS all, a manager those of the own units, everybody what they have received or given. */
@Stateless
@DenyAll
public class DelegationService {

    @Inject
    private JpaDelegationLists lists;

    @Inject
    private JpaDelegationReads reads;

    @Inject
    private DelegationPaper paper;

    @Inject
    private Delegations delegations;

    @Inject
    private CurrentUser user;

    @Inject
    private Seal seal;

    @Inject
    private Audit audit;

    /** A file to save. */
    public record Paper(String name, byte[] pdf) {}

    /** What a person may do in the feature as such. @param licensed the professions that the person may delegate in today */
    public record Rights(Set<Profession> licensed, boolean manages, boolean keepsRegister) {

        public Rights {
            licensed = Set.copyOf(licensed);
        }
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public Rights rights() {
        Scope scope = user.scope();
        boolean leads = scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
        return new Rights(
                delegations.licensed(scope.employeeId(), scope.day()),
                leads || scope.has(Role.MAS),
                scope.has(Role.MAS));
    }

    /** A page of the list; one outside the list is taken as its nearest. */
    @RolesAllowed(Roles.MEDARBETARE)
    public DelegationList list(DelegationFilter filter) {
        Scope scope = user.scope();
        int count = lists.count(filter, scope, DelegationList.MOST);
        int pages = Math.max(1, (count + DelegationFilter.PAGE - 1) / DelegationFilter.PAGE);
        int page = Math.max(1, Math.min(filter.page(), pages));
        return new DelegationList(count == 0 ? List.of() : lists.rows(filter, scope, page), count, page);
    }

    /** Throws NotFoundException also where the caller is nothing to it. That somebody saw which patient it is about is logged. */
    @RolesAllowed(Roles.MEDARBETARE)
    public DelegationView open(int number) {
        Scope scope = user.scope();
        JpaDelegationReads.Stored stored = reads.find(number, scope).orElseThrow(NotFoundException::new);
        if (stored.patient() != null) {
            audit.record(AuditAction.READ_PERSON, DelegationDesk.subject(stored.id(), number));
        }
        return view(stored, scope, reads.steps(stored.id()));
    }

    private DelegationView view(JpaDelegationReads.Stored stored, Scope scope, List<DelegationView.Step> steps) {
        DelegationView known = stored.view();
        Set<DelegationActor> actors = DelegationActor.of(
                scope, known.receiver().id(), known.delegator().id(), stored.units());
        return new DelegationView(
                known.number(),
                known.version(),
                known.state(),
                known.receiver(),
                known.delegator(),
                known.profession(),
                known.tasks(),
                known.units(),
                seal.open(stored.patient(), DelegationWorkService.context(known.number())),
                known.check(),
                known.from(),
                known.to(),
                known.endedOn(),
                known.decidedAt(),
                known.answeredAt(),
                known.renews(),
                known.renewedBy(),
                steps,
                DelegationProcess.allowed(status(known.state()), known.state(), actors),
                renewable(known, actors, scope));
    }

    /** A state that is still open was reached by the status that allows what can be done. */
    private static DelegationStatus status(DelegationState state) {
        return switch (state) {
            case WAITING -> DelegationStatus.WAITING;
            case COMING, VALID, EXPIRED -> DelegationStatus.ACCEPTED;
            case DECLINED -> DelegationStatus.DECLINED;
            case REVOKED -> DelegationStatus.REVOKED;
            case ENDED -> DelegationStatus.ENDED;
        };
    }

    private boolean renewable(DelegationView known, Set<DelegationActor> actors, Scope scope) {
        boolean worthIt = known.state() == DelegationState.VALID || known.state() == DelegationState.EXPIRED;
        boolean mayTry = actors.contains(DelegationActor.DELEGATOR) || actors.contains(DelegationActor.MAS);
        return worthIt
                && mayTry
                && known.renewedBy() == null
                && delegations.licensed(scope.employeeId(), scope.day()).contains(known.profession());
    }

    /** What a new decision can be about: tasks of the register, in its order. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CareTaskRow> tasks() {
        return reads.tasks(user.scope().day());
    }

    /** The decision as PDF/A, as it was written. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Paper paper(int number) {
        Scope scope = user.scope();
        JpaDelegationReads.Stored stored = reads.find(number, scope).orElseThrow(NotFoundException::new);
        audit.record(AuditAction.DOWNLOAD, DelegationDesk.subject(stored.id(), number));
        DelegationView view = view(stored, scope, reads.steps(stored.id()));
        return new Paper("delegering-" + number + ".pdf", paper.print(view, scope.day()));
    }
}
