package se.ledstjarnan.ejb.plan;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.plan.ActionPlan;
import se.ledstjarnan.domain.plan.ActivityStatus;
import se.ledstjarnan.domain.plan.PlanActor;

/** Puts performances and activities into a plan, and says how far they have come. */
@Stateless
@DenyAll
public class ActivityService {

    @Inject
    private PlanDesk desk;

    @Inject
    private Units units;

    @Inject
    private ActivityMeasures measures;

    /** Gives its place in the plan. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int add(PlanRef ref, NewActivity form) {
        Employee person = desk.person(form.employeeId());
        Unit unit = unit(form.unitId());
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        int position = plan.add(form.content(), person, unit).getPosition();
        desk.stored(plan, AuditAction.ADD, position);
        return position;
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void change(PlanRef ref, int position, NewActivity form) {
        Employee person = desk.person(form.employeeId());
        Unit unit = unit(form.unitId());
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        plan.change(position, form.content(), person, unit);
        desk.stored(plan, AuditAction.CHANGE, position);
    }

    /** How far it has come. What it has become in the list of measures is done when it is. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void report(PlanRef ref, int position, Integer percent, String words) {
        Employee me = desk.me();
        ActionPlan plan = desk.openActivity(ref, position);
        plan.report(position, percent, words, me, desk.now());
        desk.stored(plan, AuditAction.STEP, position);
        if (plan.activity(position).getStatus() == ActivityStatus.DONE) {
            measures.done(plan.activity(position), words);
        }
    }

    /** It will not be done. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void cancel(PlanRef ref, int position, String because) {
        Employee me = desk.me();
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        plan.cancel(position, because, me, desk.now());
        desk.stored(plan, AuditAction.STEP, position);
    }

    private Unit unit(Long id) {
        return id == null ? null : units.get(id);
    }
}
