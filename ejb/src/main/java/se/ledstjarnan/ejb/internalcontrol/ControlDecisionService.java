package se.ledstjarnan.ejb.internalcontrol;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;

/** Records what the political body decided on a plan and on its follow-ups, as the minutes say; what is decided is registered. */
@Stateless
@DenyAll
public class ControlDecisionService {

    @Inject
    private ControlDesk desk;

    @Inject
    private ControlRegister register;

    /** What the minutes say, as typed. */
    public record Minutes(LocalDate day, String paragraph, String registerNumber) {}

    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void decide(PlanRef ref, Minutes minutes) {
        Employee me = desk.me();
        ControlPlan plan = desk.open(ref);
        plan.decide(decision(plan, minutes), me, desk.now());
        desk.stored(plan, AuditAction.APPROVE);
        register.decided(plan, minutes.day());
    }

    /** The body has approved what following up by that day showed. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void approve(PlanRef ref, LocalDate followUp, Minutes minutes) {
        Employee me = desk.me();
        ControlPlan plan = desk.open(ref);
        plan.approve(followUp, decision(plan, minutes), me);
        desk.stored(plan, AuditAction.APPROVE);
        register.followedUp(plan, followUp, minutes.day());
    }

    private PoliticalDecision decision(ControlPlan plan, Minutes minutes) {
        return new PoliticalDecision(
                plan.getBody(), minutes.day(), minutes.paragraph(), minutes.registerNumber(), desk.today());
    }
}
