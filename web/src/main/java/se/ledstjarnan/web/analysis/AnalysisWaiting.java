package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Bases to hand over, and decisions to record; from the counts that every page has. */
@ApplicationScoped
public class AnalysisWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, WaitingKind.ANALYSIS, "/analysis/rounds.xhtml", "analysis.waiting", "analysis.waiting.count");
        add(
                tasks,
                WaitingKind.ANALYSIS_TO_RECORD,
                "/analysis/proposals.xhtml?status=handed_over",
                "analysis.waiting.record",
                "analysis.waiting.record.count");
        return tasks;
    }

    private void add(List<Task> tasks, WaitingKind kind, String page, String title, String count) {
        int waiting = counts.of(kind);
        if (waiting > 0) {
            tasks.add(new Task(null, page, Texts.of(title), Texts.of(count, waiting), null, null));
        }
    }

    @Override
    public String page() {
        return "/analysis/rounds";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.ANALYSIS) + counts.of(WaitingKind.ANALYSIS_TO_RECORD);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("analysis.count.waiting"));
    }
}
