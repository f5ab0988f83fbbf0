package se.ledstjarnan.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.MinuteJob;

/** As soon as one is approved, else every minute: makes full exports, and takes away those whose days are over. */
@ApplicationScoped
public class FullExportJob implements MinuteJob {

    static final String NAME = "full-export";

    @Inject
    private JpaFullExports exports;

    @Inject
    private ExportMaking making;

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
        Instant now = clock.instant();
        exports.expired(now).forEach(export -> {
            export.remove(now);
            exports.removeFile(export);
            audit.recordSystem(NAME, AuditAction.DISPOSE, AuditSubject.of("full-export", export.getId(), null, null));
        });
        exports.approved().forEach(this::make);
    }

    private void make(long id) {
        try {
            making.make(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
