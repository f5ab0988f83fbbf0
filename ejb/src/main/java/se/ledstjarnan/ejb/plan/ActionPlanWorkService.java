package se.ledstjarnan.ejb.plan;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.plan.ActionPlan;
import se.ledstjarnan.domain.plan.ActionPlans;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanAccess;
import se.ledstjarnan.domain.plan.PlanActor;
import se.ledstjarnan.domain.plan.PlanGoal;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Begins action plans, and takes them through decision and check-ups to their end. */
@Stateless
@DenyAll
public class ActionPlanWorkService {

    @Inject
    private ActionPlans plans;

    @Inject
    private Units units;

    @Inject
    private PlanDesk desk;

    /** Gives the number of the new plan. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public int begin(NewPlan form) {
        demandReach(form.unitId());
        ActionPlan plan = new ActionPlan(
                plans.nextNumber(),
                form.content(),
                goal(form.goalId()),
                desk.person(form.responsibleId()),
                unit(form.unitId()),
                desk.today());
        plans.add(plan);
        desk.stored(plan, AuditAction.CREATE);
        return plan.getNumber();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public void write(PlanRef ref, NewPlan form) {
        demandReach(form.unitId());
        PlanGoal goal = goal(form.goalId());
        Employee responsible = desk.person(form.responsibleId());
        Unit unit = unit(form.unitId());
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        plan.write(form.content(), goal, responsible, unit, desk.today());
        desk.stored(plan, AuditAction.CHANGE);
    }

    /** Lets somebody else answer for it. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public void handOver(PlanRef ref, Long person) {
        Employee responsible = desk.person(person);
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        plan.handOver(responsible);
        desk.stored(plan, AuditAction.ACCESS);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public void decide(PlanRef ref, LocalDate on) {
        Employee me = desk.me();
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        PlanGoal goal = goal(plan.getGoalId());
        plan.decide(on, goal, me, desk.today());
        desk.stored(plan, AuditAction.APPROVE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void planCheckUp(PlanRef ref, LocalDate day) {
        ActionPlan plan = desk.open(ref, PlanActor.RESPONSIBLE);
        plan.planCheckUp(day);
        desk.stored(plan, AuditAction.ADD);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void dropCheckUp(PlanRef ref, long id) {
        ActionPlan plan = desk.open(ref, PlanActor.RESPONSIBLE);
        plan.dropCheckUp(id);
        desk.stored(plan, AuditAction.CHANGE);
    }

    /** What a check-up showed. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void hold(PlanRef ref, long id, LocalDate on, String note, Outlook outlook) {
        Employee me = desk.me();
        ActionPlan plan = desk.open(ref, PlanActor.RESPONSIBLE);
        plan.hold(id, on, note, outlook, me, desk.today(), desk.now());
        desk.stored(plan, AuditAction.ADD);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public void end(PlanRef ref, String words) {
        Employee me = desk.me();
        ActionPlan plan = desk.open(ref, PlanActor.LEADER);
        plan.end(words, me, desk.now());
        desk.stored(plan, AuditAction.STEP);
    }

    private void demandReach(Long unitId) {
        if (PlanAccess.leads(unitId, desk.scope())) {
            return;
        }
        if (unitId == null) {
            throw DomainException.at("unit", "plan.unitNeeded");
        }
        throw new NotAllowedException();
    }

    private PlanGoal goal(Long id) {
        return id == null ? null : plans.goal(id).orElseThrow(NotFoundException::new);
    }

    private Unit unit(Long id) {
        if (id == null) {
            return null;
        }
        Unit unit = units.get(id);
        if (!unit.getExistence().covers(desk.today())) {
            throw DomainException.at("unit", "plan.unitGone");
        }
        return unit;
    }
}
