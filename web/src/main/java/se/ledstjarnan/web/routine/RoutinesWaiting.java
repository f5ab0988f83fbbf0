package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Documents to read, to approve and to review; one line for each, from the counts that every page has. */
@ApplicationScoped
public class RoutinesWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, WaitingKind.ROUTINES_TO_APPROVE, page() + ".xhtml?tab=drafts", null);
        add(tasks, WaitingKind.ROUTINES_TO_REVIEW, page() + ".xhtml?tab=to_review", "late");
        add(tasks, WaitingKind.ROUTINE_PROPOSALS, "/routine/proposals.xhtml?tab=answer", null);
        add(tasks, WaitingKind.ROUTINES_TO_READ, page() + ".xhtml?tab=to_read", null);
        return tasks;
    }

    private void add(List<Task> tasks, WaitingKind kind, String address, String look) {
        int number = counts.of(kind);
        if (number > 0) {
            tasks.add(new Task(
                    null,
                    address,
                    Texts.of("routine.waiting." + kind),
                    Texts.of(
                            kind == WaitingKind.ROUTINE_PROPOSALS
                                    ? "routine.proposal.waiting"
                                    : "routine.waiting.count",
                            number),
                    look == null ? null : Texts.of("routine.overdue"),
                    look));
        }
    }

    @Override
    public String page() {
        return "/routine/routines";
    }

    @Override
    public Count count() {
        int approve = counts.of(WaitingKind.ROUTINES_TO_APPROVE);
        int read = counts.of(WaitingKind.ROUTINES_TO_READ);
        int waiting = approve + read + counts.of(WaitingKind.ROUTINE_PROPOSALS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("routine.count.waiting"));
    }
}
