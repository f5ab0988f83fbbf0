package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.ReportDefinitions;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;

/** Each night: drafts the report of the period that ended last for every definition that asks for it and has none. */
@ApplicationScoped
public class MadeDraftJob implements DailyJob {

    static final String NAME = "reports";

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Inject
    private ReportDefinitions definitions;

    @Inject
    private MadeReports reports;

    @Inject
    private MadeDrafting drafting;

    @Inject
    private Audit audit;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalTime hour() {
        return NIGHT;
    }

    @Override
    public void run(JobRun run) {
        LocalDate today = run.due().toLocalDate();
        for (ReportDefinition definition : definitions.byJob()) {
            ReportPeriod period = definition.getPeriodKind().lastEnded(today);
            boolean late = definition.due(period).isBefore(today);
            if (!late && !reports.has(definition.getCode(), period, null, OrganisedAs.THEN)) {
                MadeReport report = drafting.draft(definition, period, null, OrganisedAs.THEN, null);
                audit.recordSystem(NAME, AuditAction.CREATE, MadeDrafting.subject(report));
                drafting.tell(definition.getWriters(), MailKind.MADE_REPORT_DRAFTED, report, "drafted");
            }
        }
    }
}
