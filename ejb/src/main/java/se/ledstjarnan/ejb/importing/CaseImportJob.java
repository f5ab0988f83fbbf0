package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.MinuteJob;

/** As soon as it is asked for, else every minute: reads or stores a file of old cases. */
@ApplicationScoped
public class CaseImportJob implements MinuteJob {

    static final String NAME = "case-import";

    @Inject
    private CaseImportWork work;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        work.next();
    }
}
