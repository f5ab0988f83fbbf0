package se.ledstjarnan.web.internalcontrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Controls to carry out, and plans to follow up or to record the decision of; one line, from the counts that every page has. */
@RequestScoped
public class ControlsWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.CONTROLS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/internalcontrol/plans.xhtml",
                        Texts.of("internalcontrol.waiting"),
                        Texts.of("internalcontrol.waiting.count", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/internalcontrol/plans";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.CONTROLS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("internalcontrol.count.waiting"));
    }
}
