package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Runs the job in a transaction, as the runner does. */
@ApplicationScoped
public class ArchiveJobs {

    @Inject
    private ArchiveJob job;

    @Transactional
    public void run() {
        job.run(null);
    }
}
