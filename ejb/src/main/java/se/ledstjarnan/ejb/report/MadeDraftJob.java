package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.PeriodKind;
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

    /** More than a year of quarters nobody makes up for. */
    private static final int MOST = 5;

    @Inject
    private ReportDefinitions definitions;

    @Inject
    private MadeReports reports;

    @Inject
    private MadeDrafting drafting;

    @Inject
    private MadeDesk desk;

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

    /** A new installation with earlier cases gets what is due at once. */
    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return now.toLocalDate().atTime(hour());
    }

    @Override
    public void run(JobRun run) {
        LocalDate today = run.due().toLocalDate();
        for (ReportDefinition definition : definitions.byJob()) {
            if (desk.isOn(definition)) {
                missed(definition, today).forEach(period -> draft(definition, period));
            }
        }
    }

    /** The last one that ended, unless its day has passed, and those that were missed since the newest report there is. */
    private List<ReportPeriod> missed(ReportDefinition definition, LocalDate today) {
        PeriodKind kind = definition.getPeriodKind();
        ReportPeriod last = kind.lastEnded(today);
        if (definition.due(last).isBefore(today) || reports.has(definition.getCode(), last, null, OrganisedAs.THEN)) {
            return List.of();
        }
        List<ReportPeriod> missed = new ArrayList<>(List.of(last));
        reports.newest(definition.getCode()).ifPresent(newest -> {
            while (missed.size() < MOST
                    && kind.lastEnded(missed.get(0).from()).to().isAfter(newest)) {
                missed.add(0, kind.lastEnded(missed.get(0).from()));
            }
        });
        return missed;
    }

    private void draft(ReportDefinition definition, ReportPeriod period) {
        drafting.draft(definition, period).ifPresent(report -> {
            audit.recordSystem(NAME, AuditAction.CREATE, MadeDrafting.subject(report));
            drafting.tell(definition.getWriters(), MailKind.MADE_REPORT_DRAFTED, report, "drafted");
        });
    }
}
