package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import se.ledstjarnan.ejb.job.JobRun;

/** Runs the jobs in a transaction, as the runner does. */
@ApplicationScoped
public class DisposalJobs {

    @Inject
    private DisposalDraftJob drafting;

    @Inject
    private DisposalRemovalJob removal;

    @Transactional
    public void draft(int year) {
        drafting.run(new JobRun("disposal-list", String.valueOf(year), LocalDateTime.of(year, 1, 7, 4, 0), 1));
    }

    @Transactional
    public void remove() {
        removal.run(null);
    }
}
