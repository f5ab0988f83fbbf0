package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.delegation.Delegation;
import se.ledstjarnan.domain.delegation.Delegations;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;

/**
 * Every night: writes down which delegations ended with an employment, and tells the others whom they concern. They have not held since
 * the employment ended, whether or not the night has come.
 */
@ApplicationScoped
public class DelegationEndings implements DailyJob {

    private static final String NAME = "delegation-endings";
    private static final LocalTime BEFORE_REMINDERS = LocalTime.of(4, 50);

    @Inject
    private Delegations delegations;

    @Inject
    private DelegationMail mail;

    @Inject
    private UnitOfWork work;

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
        return BEFORE_REMINDERS;
    }

    @Override
    public void run(JobRun run) {
        LocalDate today = run.due().toLocalDate();
        for (Delegation delegation : delegations.withoutEmployment(today)) {
            LocalDate last = delegations.lastDayAtWork(delegation, today);
            delegation.endWithEmployment(last == null ? today.minusDays(1) : last, clock.instant());
            work.flush();
            audit.recordSystem(
                    NAME, AuditAction.STEP, DelegationDesk.subject(delegation.getId(), delegation.getNumber()));
            mail.ended(delegation);
        }
    }
}
