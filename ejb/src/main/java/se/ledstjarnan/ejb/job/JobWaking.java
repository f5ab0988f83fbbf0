package se.ledstjarnan.ejb.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Lets a job run at once instead of at its hour: set down with what the caller stores, and woken on this node when that is stored. */
@ApplicationScoped
public class JobWaking {

    @Inject
    private JobRunner runner;

    @Inject
    private JobClaims claims;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Gives the job's id. Throws NotFoundException where there is no such job. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long now(String name) {
        ScheduledJob job = find(name);
        long id = claims.setDownNow(job, clock.instant());
        afterCommit(job);
        return id;
    }

    ScheduledJob find(String name) {
        return runner.job(name).orElseThrow(NotFoundException::new);
    }

    void afterCommit(ScheduledJob job) {
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
