package se.ledstjarnan.ejb.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.job.JobExecution;
import se.ledstjarnan.domain.job.JobRow;
import se.ledstjarnan.domain.job.JobRunRow;
import se.ledstjarnan.domain.job.Jobs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Looking after the jobs: what is due, what was done, what failed; and letting one run now. */
@Stateless
@DenyAll
public class JobService {

    private static final int SHOWN_RUNS = 20;

    @Inject
    private Jobs jobs;

    @Inject
    private JobClaims claims;

    @Inject
    private JobRunner runner;

    @Inject
    private Clock clock;

    @Inject
    private Event<JobStartedByHand> startedByHand;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Every job that has run or is planned, by name. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<JobRow> jobs() {
        return jobs.rows();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<JobRunRow> runs(String job) {
        return jobs.runs(job, SHOWN_RUNS);
    }

    /** Sets a run down for now and wakes the job on this node once that is stored. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void runNow(String name) {
        ScheduledJob job = runner.job(name).orElseThrow(NotFoundException::new);
        startedByHand.fire(new JobStartedByHand(name, claims.setDownNow(job, clock.instant())));
        afterCommit(job);
    }

    /** Gives a run that was given up all its attempts again. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void tryAgain(long runId) {
        JobExecution run = jobs.get(runId);
        ScheduledJob job = runner.job(run.getJob()).orElseThrow(NotFoundException::new);
        run.tryAgain();
        startedByHand.fire(new JobStartedByHand(run.getJob(), runId));
        afterCommit(job);
    }

    private void afterCommit(ScheduledJob job) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the stored run matters.
            }

            @Override
            public void afterCompletion(int status) {
                runner.wake(job);
            }
        });
    }
}
