package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.NewMail;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.notification.Outbox;

/** Says that the organisation has changed: to those whose daily work it concerns, and in the log of each case that has moved. */
@ApplicationScoped
class Telling {

    @Inject
    private JpaMoves moves;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** @param job null where a person has done it */
    void moved(Collection<Long> steps, String job) {
        audit.recordEach(AuditAction.CHANGE, moves.cases(steps), job);
    }

    void people(Reorganisation done, List<Long> people) {
        LocalDate day = done.getEffectiveOn();
        outbox.queue(people.stream()
                .map(person -> new NewMail(
                        person,
                        MailKind.REORGANISED,
                        day.toString(),
                        "/organisation/day.xhtml?day=" + day,
                        "reorganisation:" + done.getId() + ":" + person))
                .toList());
    }
}
