package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.LinkKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.registration.RegistrationGate;

/**
 * The decisions on a case, one verb each. What the caller is to the case is worked out here; which of them may do what when is the
 * table's to say ({@link se.ledstjarnan.domain.deviation.DeviationProcess}). All throw StaleDataException when somebody was first.
 */
@Stateless
@DenyAll
public class CaseDecisionService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    @Inject
    private Deviations deviations;

    @Inject
    private Employees employees;

    @Inject
    private RegistrationGate register;

    @RolesAllowed(Roles.MEDARBETARE)
    public void sendBack(CaseRef ref, String what) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().returnToReporter(what, open.actor(), open.now());
        trail.changed(open, DeviationAction.RETURN_TO_REPORTER);
        tellReporter(open, CaseMail.SENT_BACK);
    }

    /** Thanks for something that worked well. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void acknowledge(CaseRef ref, String thanks) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().acknowledge(thanks, open.actor(), open.now());
        trail.changed(open, DeviationAction.ACKNOWLEDGE);
        tellReporter(open, CaseMail.ENDED);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void assign(CaseRef ref, Long employeeId, String comment) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().assign(employee(employeeId), comment, open.actor(), open.now());
        trail.changed(open, DeviationAction.ASSIGN);
        trail.tell(open, CaseMail.ASSIGNED, List.of(employeeId));
    }

    /** The investigation has come far enough for measures. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void planMeasures(CaseRef ref) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().planMeasures(desk.facts(open), open.actor(), open.now());
        trail.changed(open, DeviationAction.PLAN_MEASURES);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void resumeInvestigation(CaseRef ref, String comment) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().resumeInvestigation(comment, open.actor(), open.now());
        trail.changed(open, DeviationAction.RESUME_INVESTIGATION);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void close(CaseRef ref, String comment) {
        CaseDesk.Open open = desk.forChange(ref);
        news.checkMayLeave(open.deviation());
        register.demandNumber("deviation", open.deviation().getId());
        open.deviation().close(desk.facts(open), comment, open.actor(), open.now());
        trail.changed(open, DeviationAction.CLOSE);
        tellReporter(open, CaseMail.ENDED);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void reopen(CaseRef ref, String reason) {
        CaseDesk.Open open = desk.forChange(ref);
        open.deviation().reopen(reason, open.actor(), open.now());
        trail.changed(open, DeviationAction.REOPEN);
        tellReporter(open, CaseMail.REOPENED);
        tellHandler(open, CaseMail.YOURS_REOPENED);
    }

    /** Only a case that one may read can be named as the original. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void markDuplicate(CaseRef ref, String originalNumber, String reason) {
        CaseDesk.Open open = desk.forChange(ref);
        Deviation original = readable(open, originalNumber);
        news.checkMayLeave(open.deviation());
        deviations.add(open.deviation().markDuplicateOf(original, reason, open.actor(), open.now()));
        trail.changed(open, DeviationAction.MARK_DUPLICATE);
        tellReporter(open, CaseMail.ENDED);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void link(CaseRef ref, String otherNumber) {
        CaseDesk.Open open = desk.forChange(ref);
        Deviation other = readable(open, otherNumber);
        if (deviations.isLinked(open.deviation().getId(), other.getId(), LinkKind.RELATED)) {
            throw DomainException.at("other", "deviation.alreadyLinked");
        }
        deviations.add(open.deviation().link(other, open.actor(), open.now()));
        trail.changed(open, DeviationAction.LINK);
    }

    /** The answer is the same for a number that does not exist and for a case that is not the reader's. */
    private Deviation readable(CaseDesk.Open open, String number) {
        return deviations
                .findByNumber(CaseDesk.clean(number))
                .filter(other -> CaseAccess.mayRead(CaseAccess.actors(
                        other,
                        open.scope(),
                        deviations.isInvited(other.getId(), open.scope().employeeId()))))
                .orElseThrow(() -> DomainException.at("other", "deviation.otherNotFound"));
    }

    private Employee employee(Long id) {
        if (id == null) {
            throw DomainException.at("handler", "shared.required");
        }
        return employees.get(id);
    }

    private void tellReporter(CaseDesk.Open open, CaseMail mail) {
        trail.tell(open, mail, List.of(open.deviation().getReporter().getId()));
    }

    private void tellHandler(CaseDesk.Open open, CaseMail mail) {
        Employee handler = open.deviation().getHandler();
        if (handler != null) {
            trail.tell(open, mail, List.of(handler.getId()));
        }
    }
}
