package se.ledstjarnan.web.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Delegations to answer, and those that are soon over; one line for each, from the counts that every page has. */
@ApplicationScoped
public class DelegationsToDo implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, WaitingKind.DELEGATIONS_TO_ANSWER, "tab=received&show=waiting", null);
        add(tasks, WaitingKind.DELEGATIONS_EXPIRING, "tab=given&show=expiring", "soon");
        add(tasks, WaitingKind.STAFF_DELEGATIONS_EXPIRING, "tab=staff&show=expiring", "soon");
        return tasks;
    }

    private void add(List<Task> tasks, WaitingKind kind, String query, String look) {
        int number = counts.of(kind);
        if (number > 0) {
            tasks.add(new Task(
                    null,
                    page() + ".xhtml?" + query,
                    Texts.of("delegation.waiting." + kind),
                    Texts.of("delegation.waiting.count", number),
                    look == null ? null : Texts.of("delegation.expiring"),
                    look));
        }
    }

    @Override
    public String page() {
        return "/delegation/delegations";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.DELEGATIONS_TO_ANSWER);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("delegation.count.waiting"));
    }
}
