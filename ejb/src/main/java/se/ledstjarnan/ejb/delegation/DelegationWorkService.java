package se.ledstjarnan.ejb.delegation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.delegation.CareTask;
import se.ledstjarnan.domain.delegation.Delegation;
import se.ledstjarnan.domain.delegation.DelegationDecision;
import se.ledstjarnan.domain.delegation.Delegations;
import se.ledstjarnan.domain.delegation.KnowledgeCheck;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.person.Seal;

/** Delegating, answering and revoking. Who may delegate what is said by licences and the register of tasks, not by roles. */
@Stateless
@DenyAll
public class DelegationWorkService {

    @Inject
    private Delegations delegations;

    @Inject
    private Employees employees;

    @Inject
    private DelegationDesk desk;

    @Inject
    private DelegationMail mail;

    @Inject
    private CurrentUser user;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** Decides; gives the number. Throws at the field that breaks a rule. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int give(DelegationForm form) {
        Scope scope = user.scope();
        Employee delegator = employees.get(scope.employeeId());
        int number = delegations.nextNumber();
        Delegation delegation = new Delegation(
                number,
                decision(form, delegator, number, scope.day()),
                delegator,
                delegations.licensed(scope.employeeId(), scope.day()),
                renewed(form.renews()),
                scope.day(),
                clock.instant());
        refuseDouble(form, delegation, scope);
        delegations.add(delegation);
        desk.stored(delegation, AuditAction.CREATE);
        mail.given(delegation);
        return number;
    }

    private DelegationDecision decision(DelegationForm form, Employee delegator, int number, LocalDate today) {
        Employee receiver = form.receiverId() == null ? null : employees.get(form.receiverId());
        List<CareTask> tasks = delegations.tasks(form.taskIds());
        if (tasks.size() != form.taskIds().size()) {
            throw DomainException.at("tasks", "delegation.noTask");
        }
        Set<Long> worksIn = worksIn(receiver, form.from() == null ? today : form.from());
        Employee checker = form.checkedById() == null ? delegator : employees.get(form.checkedById());
        String patient = Text.optional(form.patient(), Text.SHORT, "patient");
        return new DelegationDecision(
                receiver,
                worksIn,
                tasks,
                form.unitIds().isEmpty() ? worksIn : form.unitIds(),
                seal.seal(patient, context(number)),
                new KnowledgeCheck(form.checkedOn(), checker, form.result(), form.note()),
                form.from(),
                form.to(),
                form.declared());
    }

    private Set<Long> worksIn(Employee receiver, LocalDate day) {
        return receiver == null
                ? Set.of()
                : employees
                        .caller(receiver.getUsername(), day)
                        .map(known -> known.assignment().ownUnits())
                        .orElse(Set.of());
    }

    private Delegation renewed(Integer number) {
        return number == null ? null : desk.concerning(number).delegation();
    }

    /** Two for the same tasks at once would leave nobody sure of which one holds; one for a single patient stands beside. */
    private void refuseDouble(DelegationForm form, Delegation decided, Scope scope) {
        if (Text.clean(form.patient()).isEmpty()) {
            delegations
                    .alreadyGiven(
                            scope.employeeId(), form.receiverId(), form.taskIds(), decided.getUnits(), form.from())
                    .ifPresent(last -> {
                        throw DomainException.at("tasks", "delegation.alreadyGiven", last.toString());
                    });
        }
    }

    /** What the sealed patient of a delegation is bound to. */
    static String context(int number) {
        return "delegation:" + number;
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void accept(DelegationRef ref) {
        DelegationDesk.Open open = desk.open(ref);
        open.delegation().accept(open.doing());
        desk.stored(open.delegation(), AuditAction.STEP);
        mail.answered(open.delegation());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void decline(DelegationRef ref, String words) {
        DelegationDesk.Open open = desk.open(ref);
        open.delegation().decline(words, open.doing());
        desk.stored(open.delegation(), AuditAction.STEP);
        mail.answered(open.delegation());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void revoke(DelegationRef ref, String words) {
        DelegationDesk.Open open = desk.open(ref);
        open.delegation().revoke(words, open.doing());
        desk.stored(open.delegation(), AuditAction.STEP);
        mail.revoked(open.delegation(), user.employeeId());
    }
}
