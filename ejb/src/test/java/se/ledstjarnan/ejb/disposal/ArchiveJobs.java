package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a part in a transaction, as the runner does, and no more than that. */
@ApplicationScoped
public class ArchiveJobs {

    @Inject
    private ArchiveJob job;

    @Transactional
    public void run() {
        job.part();
    }
}
