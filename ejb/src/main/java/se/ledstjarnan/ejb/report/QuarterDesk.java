package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.report.Selection;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What the use cases of the report share: who may open which, and what the report says. */
@ApplicationScoped
class QuarterDesk {

    @Inject
    private QuarterlyReports reports;

    @Inject
    private SelectedDeviations selected;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<DocumentToRegister> documents;

    /** Where the municipality has no quarterly report, nobody has business here. */
    void checkOn() {
        if (!settings.on(SettingKey.QUARTERLY_REPORT_ON)) {
            throw new NotFoundException();
        }
    }

    /** A report that the caller may read: MAS every one, others once it is approved. A draft is not there for them. */
    QuarterlyReport open(Quarter quarter) {
        checkOn();
        QuarterlyReport report = reports.find(quarter).orElseThrow(NotFoundException::new);
        if (!report.getStatus().isLocked() && !user.hasRole(Role.MAS)) {
            throw new NotAllowedException();
        }
        return report;
    }

    QuarterlyReport openForChange(Quarter quarter, long seenVersion) {
        QuarterlyReport report = open(quarter);
        report.checkVersion(seenVersion);
        return report;
    }

    ReportActor actor() {
        Employee me = employees.get(user.employeeId());
        return new ReportActor(me, Set.copyOf(user.roles()));
    }

    /** A figure from 1 up to, but not including, this is hidden: as decided at approval, else as the setting says now. */
    int threshold(QuarterlyReport report) {
        return report.getThreshold() == null ? settings.number(SettingKey.SMALL_CELL_THRESHOLD) : report.getThreshold();
    }

    /** What a report says that is stored apart from it: the deviations chosen, and what was asked over the reports before. */
    record Besides(List<Selection> selections, List<EarlierRequest> requests) {

        int attested() {
            return (int) selections.stream().filter(Selection::attested).count();
        }
    }

    Besides besides(QuarterlyReport report) {
        return new Besides(selected.of(report.getQuarter()), reports.requestsBefore(report));
    }

    QuarterContent content(QuarterlyReport report, int threshold) {
        return content(report, threshold, besides(report));
    }

    /** Asks the database nothing that would store a report half approved. */
    QuarterContent content(QuarterlyReport report, int threshold, Besides besides) {
        QuarterFigures figures = report.getFigures();
        return new QuarterContent(
                new QuarterContent.Sender(
                        settings.word(SettingKey.MUNICIPALITY_NAME),
                        settings.word(SettingKey.BOARD_NAME),
                        settings.word(SettingKey.COMMITTEE_NAME)),
                figures,
                new BoardFigures(figures, threshold),
                besides.selections(),
                besides.requests(),
                report.getTexts(),
                report.getRuleText(),
                report.getFiguresAt().atZone(clock.getZone()).toLocalDateTime(),
                approval(report));
    }

    private QuarterContent.Approval approval(QuarterlyReport report) {
        Employee by = report.getApprovedBy();
        return by == null
                ? null
                : new QuarterContent.Approval(by.getName(), by.getTitle(), day(report.getApprovedAt()));
    }

    /** An approved report is a document drawn up; whether it is registered is the profile's matter. */
    void toRegister(QuarterlyReport report, byte[] pdf) {
        Quarter quarter = report.getQuarter();
        String name = "Kvartalsrapport om avvikelser i hälso- och sjukvården, kvartal " + quarter.number() + " "
                + quarter.year();
        documents.fire(new DocumentToRegister(
                "quarterly-report:" + report.getId(),
                RegisterOrigin.REPORT,
                false,
                "quarterly-report",
                report.getId(),
                quarter.toString(),
                name,
                RegisterDirection.INTERNAL,
                null,
                day(report.getApprovedAt()),
                null,
                List.of(new RegisterFile("kvartalsrapport-" + quarter + ".pdf", "application/pdf", pdf))));
    }

    LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
