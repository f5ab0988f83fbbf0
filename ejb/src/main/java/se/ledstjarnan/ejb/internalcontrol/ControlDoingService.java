package se.ledstjarnan.ejb.internalcontrol;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.internalcontrol.ControlPerformance;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.internalcontrol.PerformanceContent;
import se.ledstjarnan.domain.internalcontrol.PlanFollowUp;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** Carries out the controls of decided plans, and follows the plans up. */
@Stateless
@DenyAll
public class ControlDoingService {

    @Inject
    private ControlPlans plans;

    @Inject
    private ControlDesk desk;

    /** What a control showed, as typed. @param result id of the word for it */
    public record Typed(Integer month, Long result, LocalDate doneOn, String words, String deviation) {}

    /** Says what a control showed in one of its months: for whoever is responsible, or follows up the plan. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void perform(MomentRef ref, Typed typed) {
        Employee me = desk.me();
        ControlPlan plan = desk.carriedOut(ref.plan());
        if (!ControlAccess.performs(
                desk.scope(), plan.moment(ref.position()).getResponsible().getId())) {
            throw new NotAllowedException();
        }
        ControlPerformance performance = plan.perform(
                ref.position(),
                typed.month() == null ? 0 : typed.month(),
                new PerformanceContent(plans.result(typed.result()), typed.doneOn(), typed.words(), typed.deviation()),
                me,
                desk.today(),
                desk.now());
        desk.flush();
        desk.stored(plan, AuditAction.ADD, "control", performance.getId());
    }

    /** Follows the plan up by one of its days; what each control shows now is kept with it. @param after by the risk's place */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void followUp(PlanRef ref, LocalDate day, String words, Map<Integer, Judgement> after) {
        Employee me = desk.me();
        ControlPlan plan = desk.open(ref);
        PlanFollowUp made = plan.followUp(day, words, after, me, desk.today(), desk.now());
        desk.flush();
        plans.keep(made);
        desk.stored(plan, AuditAction.ADD, "control-follow-up", made.getId());
    }
}
