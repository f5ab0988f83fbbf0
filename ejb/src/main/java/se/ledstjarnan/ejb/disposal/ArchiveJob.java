package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.disposal.ArchiveDeliveries;
import se.ledstjarnan.domain.disposal.ArchiveDelivery;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.JobWaking;
import se.ledstjarnan.ejb.job.MinuteJob;

/** Makes the delivery that has waited longest: a part in each run, one run after the other until it is made. */
@ApplicationScoped
class ArchiveJob implements MinuteJob {

    static final String NAME = "archive-packing";

    @Inject
    private ArchiveDeliveries deliveries;

    @Inject
    private ArchivePacking packing;

    @Inject
    private JobWaking jobs;

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
        if (part()) {
            jobs.now(NAME);
        }
    }

    /** Whether there is more to make. */
    boolean part() {
        Optional<ArchiveDelivery> first = deliveries.preparing();
        first.ifPresent(this::step);
        return first.isPresent();
    }

    private void step(ArchiveDelivery delivery) {
        List<Long> packed = packing.part(delivery);
        if (packed.isEmpty()) {
            delivery.ready(clock.instant());
        }
        audit.recordSystem(
                NAME,
                packed.isEmpty() ? AuditAction.STEP : AuditAction.EXPORT,
                AuditSubject.of("archive-delivery", delivery.getId(), null, null));
    }
}
