package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.disposal.DisposalList;
import se.ledstjarnan.domain.disposal.DisposalLists;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.MinuteJob;

/** Removes what was approved, some hundred cases a minute; when a list is through, its protocol is written. */
@ApplicationScoped
class DisposalRemovalJob implements MinuteJob {

    static final String NAME = "disposal-removal";

    /** So few that each run is short and what it has locked is soon free. */
    static final int BATCH = 500;

    @Inject
    private DisposalLists lists;

    @Inject
    private DisposalPaper paper;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        lists.approved().stream().findFirst().ifPresent(this::removeSome);
    }

    private void removeSome(DisposalList list) {
        if (lists.removeSome(list, BATCH) < BATCH) {
            list.done(clock.instant());
            work.flush();
            lists.keep(paper.protocol(list));
            lists.settle(list);
        }
        audit.recordSystem(NAME, AuditAction.DISPOSE, AuditSubject.of("disposal-list", list.getId(), null, null));
    }
}
