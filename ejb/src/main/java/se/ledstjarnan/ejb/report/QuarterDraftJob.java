package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * The night after each quarter: drafts MAS's report of it. Every quarter that was missed is drafted, and one that has a report is left
 * alone. Does nothing where the municipality has no quarterly report, nor before anything was reported.
 */
@ApplicationScoped
public class QuarterDraftJob implements ScheduledJob {

    static final String NAME = "quarterly-report";

    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Inject
    private QuarterDrafting drafting;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Override
    public String name() {
        return NAME;
    }

    /** A new installation with earlier cases gets the last quarter's report at once. */
    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return Quarter.of(now.toLocalDate()).firstDay().atTime(NIGHT);
    }

    @Override
    public String period(LocalDateTime due) {
        return Quarter.lastBefore(due.toLocalDate()).toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusMonths(3);
    }

    @Override
    public void run(JobRun run) {
        if (settings.on(SettingKey.QUARTERLY_REPORT_ON)) {
            Quarter quarter = Quarter.lastBefore(run.due().toLocalDate());
            drafting.draft(quarter, null).ifPresent(report -> {
                audit.recordSystem(NAME, AuditAction.CREATE, QuarterDrafting.subject(report));
                drafting.tell(Role.MAS, MailKind.REPORT_DRAFTED, report, "drafted");
            });
        }
    }
}
