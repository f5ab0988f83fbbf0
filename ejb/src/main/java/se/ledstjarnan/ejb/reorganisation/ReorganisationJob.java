package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.Reorganisations;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Carries out what was planned, when its day has come; days that were missed are made up for. What has come in the way since it was
 * planned leaves it planned, and those who administer the organisation are told, once.
 */
@ApplicationScoped
class ReorganisationJob implements DailyJob {

    static final String NAME = "reorganisation";

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private CarryingOut carrying;

    @Inject
    private Trying trying;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalTime hour() {
        return LocalTime.of(0, 5);
    }

    @Override
    public void run(JobRun run) {
        for (Reorganisation due : reorganisations.due(LocalDate.now(clock))) {
            if (trying.preview(due).hindered()) {
                due.hindered(clock.instant());
                people.peopleWith(Role.SYSTEMFORVALTARE)
                        .forEach(person -> outbox.queue(
                                person.id(),
                                MailKind.REORGANISATION_HINDERED,
                                due.getEffectiveOn().toString(),
                                "/reorganisation/reorganisation.xhtml?id=" + due.getId(),
                                "reorganisation-hindered:" + due.getId() + ":" + person.id()));
            } else {
                carrying.carryOut(due, null);
                audit.recordSystem(NAME, AuditAction.ADMINISTER, AuditSubject.of(NAME, due.getId(), null, null));
            }
        }
    }
}
