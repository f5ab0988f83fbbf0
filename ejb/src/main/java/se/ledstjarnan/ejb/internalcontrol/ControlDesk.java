package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays a plan on the desk of whoever changes it, and puts it back with a trace in the log. */
@ApplicationScoped
class ControlDesk {

    @Inject
    private ControlPlans plans;

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

    /** For a change by those who write plans, or who record decisions. */
    ControlPlan open(PlanRef ref) {
        Scope scope = user.scope();
        ControlPlan plan = plans.find(ref.number()).orElseThrow(NotFoundException::new);
        demandSeen(plan, scope);
        StaleDataException.check(ref.version(), plan.getVersion());
        return plan;
    }

    /** For saying what a control showed; that two do so of different controls at the same time is no conflict. */
    ControlPlan carriedOut(int number) {
        Scope scope = user.scope();
        ControlPlan plan = plans.hold(number).orElseThrow(NotFoundException::new);
        demandSeen(plan, scope);
        return plan;
    }

    private static void demandSeen(ControlPlan plan, Scope scope) {
        if (plan.getStatus() != PlanStatus.DECIDED && !ControlAccess.readsDrafts(scope)) {
            throw new NotFoundException();
        }
    }

    void stored(ControlPlan plan, AuditAction action) {
        work.flush();
        audit.record(action, subject(plan));
    }

    /** The same for a part of it. */
    void stored(ControlPlan plan, AuditAction action, String part, Long id) {
        audit.record(action, subject(plan).part(part, id));
    }

    void flush() {
        work.flush();
    }

    static AuditSubject subject(ControlPlan plan) {
        return AuditSubject.of("control-plan", plan.getId(), plan.getName(), null);
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
