package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Runs the job in a transaction, as the runner does. */
@ApplicationScoped
public class ReorganisationJobs {

    @Inject
    private ReorganisationJob job;

    @Transactional
    public void run() {
        job.run(null);
    }
}
