package se.ledstjarnan.web.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Needs that wait for the board's answer; one line, from the counts that every page has. */
@ApplicationScoped
public class NeedsWaiting implements Waiting {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.RESOURCE_NEEDS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/allotment/needs.xhtml",
                        Texts.of("allotment.waiting"),
                        Texts.of("allotment.waiting.count", waiting),
                        null,
                        null));
    }
}
