package se.ledstjarnan.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Documents that wait for whoever registers; one task for all, from the counts that every page has. */
@ApplicationScoped
public class RegistrationsWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int open = counts.of(WaitingKind.REGISTRATIONS);
        if (open == 0) {
            return List.of();
        }
        int late = counts.of(WaitingKind.REGISTRATIONS_LATE);
        return List.of(new Task(
                null,
                page() + ".xhtml",
                Texts.of("registration.waiting.register"),
                Texts.of("registration.waiting.count", open),
                late == 0 ? null : Texts.of("registration.waiting.late", late),
                late == 0 ? null : "late"));
    }

    @Override
    public String page() {
        return "/registration/queue";
    }

    @Override
    public Count count() {
        int late = counts.of(WaitingKind.REGISTRATIONS_LATE);
        if (late > 0) {
            return new Count(late, "late", Texts.of("registration.count.late"));
        }
        int open = counts.of(WaitingKind.REGISTRATIONS);
        return open == 0 ? null : new Count(open, "active", Texts.of("registration.count.open"));
    }
}
