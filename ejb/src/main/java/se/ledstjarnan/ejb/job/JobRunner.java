package se.ledstjarnan.ejb.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.ledstjarnan.domain.job.JobExecution;

/** Does what is due on this node: a thread per job, one run after the other, with a heartbeat meanwhile. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final long BEAT_SECONDS = JobExecution.LEASE.toSeconds() / 3;

    /** New at each start, so that a node that comes back is not taken for the one that held a run before. */
    private final String owner = UUID.randomUUID().toString();

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Set<String> wokenAgain = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService workers;

    /** A pool of its own, so that long jobs cannot hold up the heartbeats. */
    @Resource
    private ManagedScheduledExecutorService heart;

    @Inject
    @Any
    private Instance<ScheduledJob> all;

    @Inject
    private JobClaims claims;

    @Inject
    private JobWork work;

    @Inject
    private Clock clock;

    List<ScheduledJob> jobs() {
        return all.stream().toList();
    }

    Optional<ScheduledJob> job(String name) {
        return all.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Lets every job look for what it has to do; comes back at once. */
    void wakeAll() {
        jobs().forEach(this::wake);
    }

    void wake(ScheduledJob job) {
        wokenAgain.add(job.name());
        if (underWay.add(job.name())) {
            try {
                workers.submit(() -> runWhileWoken(job));
            } catch (RuntimeException e) {
                underWay.remove(job.name());
                throw e;
            }
        }
    }

    /** Whoever wakes a job that is just about to stop is heard, too. */
    private void runWhileWoken(ScheduledJob job) {
        do {
            try {
                while (wokenAgain.remove(job.name())) {
                    runAllDue(job);
                }
            } finally {
                underWay.remove(job.name());
            }
        } while (wokenAgain.contains(job.name()) && underWay.add(job.name()));
    }

    /** Claims and does runs of the job until none is free. Gives how many were done. */
    public int runAllDue(ScheduledJob job) {
        int done = 0;
        try {
            Optional<JobClaim> claim = claims.claim(job, owner, clock.instant());
            while (claim.isPresent()) {
                done += attempt(job, claim.get()) ? 1 : 0;
                claim = claims.claim(job, owner, clock.instant());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Job " + job.name() + " could not be claimed; the next tick tries again");
        }
        return done;
    }

    private boolean attempt(ScheduledJob job, JobClaim claim) {
        ScheduledFuture<?> beat = heart.scheduleAtFixedRate(
                () -> claims.renew(claim, clock.instant()), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            work.runAndFinish(job, claim);
            return true;
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "Job failed: " + claim.run());
            claims.failed(claim, reason(e), clock.instant());
            return false;
        } finally {
            beat.cancel(false);
        }
    }

    /** The kind of failure only: a message could hold what somebody wrote. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
