package se.ledstjarnan.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ReportRow;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.ReportService;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.MenuSwitch;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** What waits with the quarterly reports: drafts for MAS, handing over for the board's secretary. Silent where they are off. */
@ApplicationScoped
public class ReportsWaiting implements Waiting, MenuCount, MenuSwitch {

    private static final int MOST = 5;

    @Inject
    private ReportService reports;

    @Inject
    private Settings settings;

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        boolean mas = is(Roles.MAS);
        boolean none = counts.isEmployed() && counts.of(WaitingKind.REPORTS) == 0;
        if (none || !isOn() || !mas && !is(Roles.NAMNDSEKRETERARE)) {
            return List.of();
        }
        ReportStatus mine = mas ? ReportStatus.DRAFT : ReportStatus.APPROVED;
        return reports.list().stream()
                .filter(row -> row.status() == mine)
                .limit(MOST)
                .map(ReportsWaiting::task)
                .toList();
    }

    private static Task task(ReportRow row) {
        return new Task(
                null,
                QuarterAddress.page("quarter.xhtml", row.quarter()),
                Texts.of("report.waiting." + row.status()),
                Texts.of(
                        "report.name",
                        row.quarter().number(),
                        String.valueOf(row.quarter().year())),
                null,
                null);
    }

    @Override
    public String page() {
        return "/report/quarters";
    }

    @Override
    public Count count() {
        int number = counts.of(WaitingKind.REPORTS);
        return number == 0 ? null : new Count(number, "active", Texts.of("report.waiting.count"));
    }

    @Override
    public boolean isOn() {
        return settings.on(SettingKey.QUARTERLY_REPORT_ON);
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }
}
