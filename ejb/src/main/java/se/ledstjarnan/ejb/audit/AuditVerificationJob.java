package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.logging.Logger;
import se.ledstjarnan.domain.audit.AuditReport;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;

/**
 * Every night: checks the whole audit log. A log that is not whole fails the job, so that it shows as failed where jobs are looked
 * after, and names each fault in the server's log.
 */
@ApplicationScoped
public class AuditVerificationJob implements DailyJob {

    private static final Logger LOG = Logger.getLogger(AuditVerificationJob.class.getName());
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Inject
    private AuditVerification verification;

    @Override
    public String name() {
        return "audit-verification";
    }

    @Override
    public LocalTime hour() {
        return AT_NIGHT;
    }

    @Override
    public void run(JobRun run) {
        AuditReport report = verification.run();
        report.faults().forEach(fault -> LOG.severe(() -> "The audit log is not whole: " + fault));
        if (!report.intact()) {
            throw new IllegalStateException("The audit log is not whole");
        }
    }
}
