package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.notification.Outbox;

/** When a lex Sarah case ends, whoever handles the deviation is told that it is theirs to end, and finds there what is left. */
@ApplicationScoped
class MisconductEnding {

    @Inject
    private Deviations deviations;

    @Inject
    private CaseTrail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void tell(@Observes MisconductEnded event) {
        deviations
                .find(event.deviationId())
                .filter(deviation -> deviation.getStatus().isOpen())
                .ifPresent(deviation -> trail.handlers(deviation, LocalDate.now(clock)).stream()
                        .map(EmployeeName::id)
                        .forEach(id -> tell(deviation, id)));
    }

    private void tell(Deviation deviation, long employeeId) {
        String number = deviation.getNumber();
        String event = "case:" + deviation.getId() + ':' + CaseMail.LEFT + ':' + deviation.getVersion() + ':';
        outbox.queue(employeeId, CaseMail.LEFT.kind(), number, CaseMail.LEFT.path(number), event + employeeId);
    }
}
