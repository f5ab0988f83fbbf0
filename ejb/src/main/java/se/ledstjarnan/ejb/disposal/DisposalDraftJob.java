package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** Each January: a list of the cases whose years were out when the year ended, and a mail to those who go through it. */
@ApplicationScoped
class DisposalDraftJob implements ScheduledJob {

    static final String NAME = "disposal-list";

    @Inject
    private DisposalDrafting drafting;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return LocalDate.of(now.getYear() + 1, 1, 7).atTime(4, 0);
    }

    @Override
    public String period(LocalDateTime due) {
        return String.valueOf(due.getYear());
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusYears(1);
    }

    /** One list makes up for years that were missed. */
    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        LocalDate until = LocalDate.of(run.due().getYear() - 1, 12, 31);
        drafting.draft(until, null).ifPresent(made -> {
            audit.recordSystem(NAME, AuditAction.CREATE, AuditSubject.of("disposal-list", made.getId(), null, null));
            people.peopleWith(Role.REGISTRATOR)
                    .forEach(person -> outbox.queue(
                            person.id(),
                            MailKind.DISPOSAL_LIST_MADE,
                            String.valueOf(made.getNumber()),
                            "/disposal/list.xhtml?number=" + made.getNumber(),
                            "disposal-list:" + made.getId() + ":" + person.id()));
        });
    }
}
