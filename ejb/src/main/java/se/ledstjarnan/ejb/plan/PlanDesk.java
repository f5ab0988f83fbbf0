package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.plan.ActionPlan;
import se.ledstjarnan.domain.plan.ActionPlans;
import se.ledstjarnan.domain.plan.PlanAccess;
import se.ledstjarnan.domain.plan.PlanActor;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays an action plan on the desk of whoever changes it, rights and version checked, and puts it back with a trace in the log. */
@ApplicationScoped
class PlanDesk {

    @Inject
    private ActionPlans plans;

    @Inject
    private JpaPlanLists lists;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** What the caller may not see does not exist; what the caller may only read is refused. */
    ActionPlan open(PlanRef ref, PlanActor needed) {
        ActionPlan plan = seen(ref.number());
        long stored = plan.getVersion();
        if (!actors(plan).contains(needed)) {
            throw new NotAllowedException();
        }
        StaleDataException.check(ref.version(), stored);
        return plan;
    }

    /** The same for one activity of it, which whoever carries it out reports of too. */
    ActionPlan openActivity(PlanRef ref, int position) {
        ActionPlan plan = seen(ref.number());
        long stored = plan.getVersion();
        boolean own = plan.activity(position).getEmployee().getId().equals(user.employeeId());
        if (!own && !actors(plan).contains(PlanActor.RESPONSIBLE)) {
            throw new NotAllowedException();
        }
        StaleDataException.check(ref.version(), stored);
        return plan;
    }

    private ActionPlan seen(int number) {
        // Asked before the plan is read: a question to the database in between would raise its version.
        if (!lists.has(number, user.scope())) {
            throw new NotFoundException();
        }
        return plans.find(number).orElseThrow(NotFoundException::new);
    }

    private Set<PlanActor> actors(ActionPlan plan) {
        Long unit = plan.getUnit() == null ? null : plan.getUnit().getId();
        return PlanAccess.actors(unit, plan.getResponsible().getId(), user.scope());
    }

    void stored(ActionPlan plan, AuditAction action) {
        work.flush();
        audit.record(action, subject(plan));
    }

    /** The same for one of its activities. */
    void stored(ActionPlan plan, AuditAction action, int position) {
        work.flush();
        audit.record(
                action, subject(plan).part("activity", plan.activity(position).getId()));
    }

    private static AuditSubject subject(ActionPlan plan) {
        return AuditSubject.of(
                "action-plan",
                plan.getId(),
                plan.getName(),
                plan.getUnit() == null ? null : plan.getUnit().getId());
    }

    Employee me() {
        return employees.get(user.employeeId());
    }

    /** Null for nobody chosen. */
    Employee person(Long id) {
        return id == null ? null : employees.get(id);
    }

    Scope scope() {
        return user.scope();
    }

    LocalDate today() {
        return user.scope().day();
    }

    Instant now() {
        return clock.instant();
    }
}
