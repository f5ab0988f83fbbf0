package se.ledstjarnan.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Own activities and check-ups to be done soon; one line, from the counts that every page has. */
@ApplicationScoped
public class PlansWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.PLANS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/plan/plans.xhtml?state=mine",
                        Texts.of("plan.waiting"),
                        Texts.of("plan.waiting.count", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/plan/plans";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.PLANS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("plan.count.waiting"));
    }
}
