package se.ledstjarnan.ejb.job;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.job.JobExecution;
import se.ledstjarnan.domain.job.JobRow;
import se.ledstjarnan.domain.job.JobRunRow;
import se.ledstjarnan.domain.job.Jobs;
import se.ledstjarnan.domain.organisation.Roles;

/** Looking after the jobs: what is due, what was done, what failed; and letting one run now. */
@Stateless
@DenyAll
public class JobService {

    private static final int SHOWN_RUNS = 20;

    @Inject
    private Jobs jobs;

    @Inject
    private JobWaking waking;

    @Inject
    private Event<JobStartedByHand> startedByHand;

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
        startedByHand.fire(new JobStartedByHand(name, waking.now(name)));
    }

    /** Gives a run that was given up all its attempts again. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void tryAgain(long runId) {
        JobExecution run = jobs.get(runId);
        ScheduledJob job = waking.find(run.getJob());
        run.tryAgain();
        startedByHand.fire(new JobStartedByHand(run.getJob(), runId));
        waking.afterCommit(job);
    }
}
