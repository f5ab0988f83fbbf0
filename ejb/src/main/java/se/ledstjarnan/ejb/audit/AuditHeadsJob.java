package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;

/** Every hour: keeps the ends of the audit log's chains outside the database, where a folder for them is configured. */
@ApplicationScoped
public class AuditHeadsJob implements ScheduledJob {

    @Inject
    private AuditVerification verification;

    @Override
    public String name() {
        return "audit-heads";
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    @Override
    public String period(LocalDateTime due) {
        return due.truncatedTo(ChronoUnit.HOURS).toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusHours(1);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        verification.exportHeads();
    }
}
