package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Outcomes to enter and comments to answer; a line for each, from the counts that every page has. */
@ApplicationScoped
public class OutcomesWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        int outcomes = counts.of(WaitingKind.OUTCOMES);
        if (outcomes > 0) {
            tasks.add(new Task(
                    null,
                    "/goal/indicators.xhtml?state=mine",
                    Texts.of("goal.waiting.outcomes"),
                    Texts.of("goal.waiting.outcomes.count", outcomes),
                    null,
                    null));
        }
        int comments = counts.of(WaitingKind.GOAL_COMMENTS);
        if (comments > 0) {
            tasks.add(new Task(
                    null,
                    "/goal/goals.xhtml?state=commented",
                    Texts.of("goal.waiting.comments"),
                    Texts.of("goal.waiting.comments.count", comments),
                    null,
                    null));
        }
        return tasks;
    }

    @Override
    public String page() {
        return "/goal/goals";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.OUTCOMES) + counts.of(WaitingKind.GOAL_COMMENTS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("goal.count.waiting"));
    }
}
