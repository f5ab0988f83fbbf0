package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.ejb.deviation.DraftService;
import se.ledstjarnan.ejb.deviation.MyReportRow;
import se.ledstjarnan.ejb.deviation.MyReportsService;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** What waits for the user as a reporter: reports to complete, and a report begun but not sent. */
@ApplicationScoped
public class MyReportsWaiting implements Waiting, MenuCount {

    @Inject
    private MyReportsService reports;

    @Inject
    private DraftService drafts;

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        if (counts.of(WaitingKind.RETURNED_REPORTS) > 0) {
            reports.returned().forEach(row -> tasks.add(completion(row)));
        }
        if (counts.of(WaitingKind.DRAFTS) > 0) {
            drafts.keptUntil(ReportEntry.OWN).ifPresent(until -> tasks.add(draft(until)));
        }
        return tasks;
    }

    private static Task draft(LocalDate until) {
        return new Task(
                null,
                "/deviation/report.xhtml",
                Texts.of("deviation.mine.resume"),
                Texts.of("deviation.mine.draft", until),
                null,
                null);
    }

    private static Task completion(MyReportRow row) {
        return new Task(
                null,
                "/deviation/myreport.xhtml?number=" + row.number(),
                Texts.of("deviation.mine.complete"),
                row.number() + " · " + row.words(),
                Texts.of("deviation.mine.status." + row.status()),
                "soon");
    }

    @Override
    public String page() {
        return "/deviation/mine";
    }

    @Override
    public Count count() {
        int returned = counts.of(WaitingKind.RETURNED_REPORTS);
        return returned == 0 ? null : new Count(returned, "soon", Texts.of("deviation.mine.count"));
    }
}
