package se.ledstjarnan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.ledstjarnan.domain.job.Job;
import se.ledstjarnan.domain.job.JobExecution;
import se.ledstjarnan.domain.job.Jobs;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Decides which node does which run, in short transactions of its own. */
@ApplicationScoped
public class JobClaims {

    /** After years of standstill a daily job catches up in steps, a tick each, rather than in one huge transaction. */
    private static final int MOST_PERIODS_AT_ONCE = 400;

    @Inject
    private Jobs jobs;

    /** Sets down what has become due and takes the earliest run that is free; empty when there is none, or another node is at it. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<JobClaim> claim(ScheduledJob job, String owner, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, ClockProducer.SWEDEN);
        jobs.ensure(job.name(), job.firstDue(local));
        Optional<Job> held = jobs.lock(job.name());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        setDownWhatIsDue(job, held.get(), local);
        return jobs.earliestUnfinished(job.name())
                .filter(run -> run.isFree(now))
                .filter(run -> run.claim(owner, now))
                .map(run -> new JobClaim(
                        run.getId(), owner, new JobRun(run.getJob(), run.getPeriod(), run.getDue(), run.getAttempt())));
    }

    private void setDownWhatIsDue(ScheduledJob job, Job held, LocalDateTime now) {
        for (int i = 0; i < MOST_PERIODS_AT_ONCE && held.isDue(now); i++) {
            LocalDateTime due = held.getNextDue();
            LocalDateTime next = job.nextAfter(due);
            while (!job.everyPeriod() && !next.isAfter(now)) {
                due = next;
                next = job.nextAfter(due);
            }
            jobs.setDown(job.name(), job.period(due), due);
            held.advanceTo(next);
        }
    }

    /** Sets a run down for now, whatever the timetable says, and gives the job's id. */
    @Transactional(TxType.REQUIRED)
    long setDownNow(ScheduledJob job, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, ClockProducer.SWEDEN).truncatedTo(ChronoUnit.MILLIS);
        jobs.ensure(job.name(), job.firstDue(local));
        jobs.setDown(job.name(), "hand " + local, local);
        return jobs.idOf(job.name());
    }

    /** False when the run is no longer this claim's. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean renew(JobClaim claim, Instant now) {
        return jobs.renew(claim.runId(), claim.owner(), claim.run().attempt(), now, now.plus(JobExecution.LEASE));
    }

    /** Ends the run in the transaction of its work; throws, and so undoes the work, when another node has taken over. */
    @Transactional(TxType.MANDATORY)
    void finish(JobClaim claim, Instant now) {
        if (!jobs.finish(claim.runId(), claim.owner(), claim.run().attempt(), now)) {
            throw new IllegalStateException("Another node has taken over " + claim.run());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(JobClaim claim, String reason, Instant now) {
        JobExecution run = jobs.get(claim.runId());
        if (claim.owner().equals(run.getOwner()) && claim.run().attempt() == run.getAttempt()) {
            run.fail(reason, now);
        }
    }
}
