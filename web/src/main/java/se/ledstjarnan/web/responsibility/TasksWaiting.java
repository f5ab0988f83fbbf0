package se.ledstjarnan.web.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Tasks to answer, and gaps to see to; one line for each, from the counts that every page has. */
@ApplicationScoped
public class TasksWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, WaitingKind.TASKS_TO_ANSWER, "/responsibility/person.xhtml", null);
        add(tasks, WaitingKind.TASK_GAPS, "/responsibility/gaps.xhtml", "soon");
        return tasks;
    }

    private void add(List<Task> tasks, WaitingKind kind, String page, String look) {
        int number = counts.of(kind);
        if (number > 0) {
            tasks.add(new Task(
                    null,
                    page,
                    Texts.of("responsibility.waiting." + kind),
                    Texts.of("responsibility.waiting.count", number),
                    look == null ? null : Texts.of("responsibility.waiting.gap"),
                    look));
        }
    }

    @Override
    public String page() {
        return "/responsibility/register";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.TASKS_TO_ANSWER) + counts.of(WaitingKind.TASK_GAPS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("responsibility.count.waiting"));
    }
}
