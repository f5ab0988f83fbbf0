package se.ledstjarnan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The work of a run and its end, in one transaction. */
@ApplicationScoped
public class JobWork {

    @Inject
    private JobClaims claims;

    @Inject
    private Clock clock;

    @ActivateRequestContext
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void runAndFinish(ScheduledJob job, JobClaim claim) {
        job.run(claim.run());
        claims.finish(claim, clock.instant());
    }
}
