package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterCounts;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.settings.Settings;

/** Drafts reports, for the job and by hand, and tells those who have something to do with one. */
@ApplicationScoped
public class QuarterDrafting {

    @Inject
    private QuarterlyReports reports;

    @Inject
    private QuarterCounts counts;

    @Inject
    private RuleChoice choice;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The draft, or empty where the quarter has one already or nothing was ever reported before its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<QuarterlyReport> draft(Quarter quarter, Employee by) {
        if (reports.find(quarter).isPresent()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<ReportFigure> figures = quarter.hasEnded(today) ? count(quarter, today) : List.of();
        if (by == null && figures.isEmpty()) {
            return Optional.empty();
        }
        QuarterlyReport report = new QuarterlyReport(quarter, figures, by, today, clock.instant());
        choice.choose(report);
        reports.add(report);
        return Optional.of(report);
    }

    /** Counts and chooses anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refresh(QuarterlyReport report, ReportActor actor) {
        report.refresh(count(report.getQuarter(), LocalDate.now(clock)), actor, clock.instant());
        choice.choose(report);
    }

    private List<ReportFigure> count(Quarter quarter, LocalDate today) {
        return counts.count(quarter, today, settings.number(SettingKey.INVESTIGATION_TARGET_DAYS));
    }

    /** Mails everybody with the role, once for each event of the report. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Role role, MailKind kind, QuarterlyReport report, String event) {
        Quarter quarter = report.getQuarter();
        for (EmployeeName person : people.peopleWith(role)) {
            outbox.queue(
                    person.id(),
                    kind,
                    quarter.toString(),
                    path(quarter),
                    "quarterly-report:" + quarter + ":" + event + ":" + person.id());
        }
    }

    static String path(Quarter quarter) {
        return "/report/quarter.xhtml?year=" + quarter.year() + "&quarter=" + quarter.number();
    }

    static AuditSubject subject(QuarterlyReport report) {
        return AuditSubject.of(
                "quarterly-report", report.getId(), report.getQuarter().toString(), null);
    }
}
