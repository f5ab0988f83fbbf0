package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Lists of cases to remove that wait for the reader; one line, from the counts that every page has. */
@ApplicationScoped
public class DisposalWaiting implements Waiting {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.DISPOSAL_LISTS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/disposal/lists.xhtml",
                        Texts.of("disposal.waiting"),
                        Texts.of("disposal.waiting.count", waiting),
                        null,
                        null));
    }
}
