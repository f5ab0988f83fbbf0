package se.ledstjarnan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Samples of the log that wait for whoever checks them; one task for all, from the counts that every page has. */
@ApplicationScoped
public class SamplesWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int open = counts.of(WaitingKind.LOG_SAMPLES);
        if (open == 0) {
            return List.of();
        }
        int late = counts.of(WaitingKind.LOG_SAMPLES_LATE);
        return List.of(new Task(
                null,
                page() + ".xhtml",
                Texts.of("access.waiting.check"),
                Texts.of("access.waiting.count", open),
                late == 0 ? null : Texts.of("access.state.late"),
                late == 0 ? null : "late"));
    }

    @Override
    public String page() {
        return "/access/samples";
    }

    @Override
    public Count count() {
        int late = counts.of(WaitingKind.LOG_SAMPLES_LATE);
        if (late > 0) {
            return new Count(late, "late", Texts.of("access.count.late"));
        }
        int open = counts.of(WaitingKind.LOG_SAMPLES);
        return open == 0 ? null : new Count(open, "active", Texts.of("access.count.open"));
    }
}
