package se.ledstjarnan.ejb.internalcontrol;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.ejb.registration.RegistrationQueue;

/** Records what the political body decided on a plan and on its follow-ups, as the minutes say; what is decided is registered. */
@Stateless
@DenyAll
public class ControlDecisionService {

    @Inject
    private ControlDesk desk;

    @Inject
    private ControlPlanService reads;

    @Inject
    private RegistrationQueue queue;

    @Inject
    private Event<DocumentToRegister> documents;

    /** What the minutes say, as typed. */
    public record Minutes(LocalDate day, String paragraph, String registerNumber) {}

    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void decide(PlanRef ref, Minutes minutes) {
        Employee me = desk.me();
        ControlPlan plan = desk.open(ref);
        plan.decide(decision(plan, minutes), me, desk.now());
        desk.stored(plan, AuditAction.APPROVE);
        toRegister(plan, null, "Internkontrollplan " + plan.getYear(), minutes.day());
    }

    /** The body has approved what following up by that day showed. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void approve(PlanRef ref, LocalDate followUp, Minutes minutes) {
        Employee me = desk.me();
        ControlPlan plan = desk.open(ref);
        plan.approve(followUp, decision(plan, minutes), me);
        desk.stored(plan, AuditAction.APPROVE);
        toRegister(plan, followUp, "Uppföljning av internkontrollplan " + plan.getYear(), minutes.day());
    }

    private PoliticalDecision decision(ControlPlan plan, Minutes minutes) {
        return new PoliticalDecision(
                plan.getBody(), minutes.day(), minutes.paragraph(), minutes.registerNumber(), desk.today());
    }

    private void toRegister(ControlPlan plan, LocalDate followUp, String title, LocalDate day) {
        if (!queue.wants(RegisterOrigin.DECISION, false)) {
            return;
        }
        String part = followUp == null ? "decided" : "follow-up:" + followUp;
        documents.fire(new DocumentToRegister(
                "control-plan:" + plan.getId() + ":" + part,
                RegisterOrigin.DECISION,
                false,
                "control-plan",
                plan.getId(),
                plan.getName(),
                title,
                RegisterDirection.INTERNAL,
                null,
                day,
                null,
                List.of(new RegisterFile(
                        ControlPaper.name(plan.getNumber(), followUp),
                        "application/pdf",
                        reads.print(plan.getNumber(), followUp)))));
    }
}
