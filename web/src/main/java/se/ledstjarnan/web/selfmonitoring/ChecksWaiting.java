package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Checks to begin, to answer and to sign; one line, from the counts that every page has. */
@RequestScoped
public class ChecksWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.CHECKS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/selfmonitoring/rounds.xhtml",
                        Texts.of("selfmonitoring.waiting"),
                        Texts.of("selfmonitoring.waiting.count", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/selfmonitoring/rounds";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.CHECKS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("selfmonitoring.count.waiting"));
    }
}
