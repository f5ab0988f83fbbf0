package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Documents to receive, and to pass on to the staff; one line for each, from the counts that every page has. */
@ApplicationScoped
public class PassingsWaiting implements Waiting {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, WaitingKind.ROUTINES_TO_RECEIVE);
        add(tasks, WaitingKind.ROUTINES_TO_PASS_ON);
        return tasks;
    }

    private void add(List<Task> tasks, WaitingKind kind) {
        int number = counts.of(kind);
        if (number > 0) {
            tasks.add(new Task(
                    null,
                    "/routine/passing.xhtml",
                    Texts.of("routine.waiting." + kind),
                    Texts.of("routine.waiting.count", number),
                    null,
                    null));
        }
    }
}
