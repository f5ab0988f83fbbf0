package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.ejb.registration.RegistrationQueue;

/** What is decided of internal control is registered, where the profile wants it. */
@ApplicationScoped
class ControlRegister {

    @Inject
    private ControlPlanService reads;

    @Inject
    private RegistrationQueue queue;

    @Inject
    private Event<DocumentToRegister> documents;

    void decided(ControlPlan plan, LocalDate on) {
        toRegister(plan, null, "Internkontrollplan " + plan.getYear(), on);
    }

    void followedUp(ControlPlan plan, LocalDate followUp, LocalDate on) {
        toRegister(plan, followUp, "Uppföljning av internkontrollplan " + plan.getYear(), on);
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
