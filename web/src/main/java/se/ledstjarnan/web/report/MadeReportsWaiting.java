package se.ledstjarnan.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Reports to write in or to hand over; one line, from the counts that every page has. */
@ApplicationScoped
public class MadeReportsWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Inject
    private CurrentUser user;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.MADE_REPORTS);
        boolean secretary = user.hasRole(Role.NAMNDSEKRETERARE);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/report/reports.xhtml?state=" + (secretary ? "approved" : "draft"),
                        Texts.of(secretary ? "report.made.waiting.hand" : "report.made.waiting.write"),
                        Texts.of("report.made.waiting.count", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/report/reports";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.MADE_REPORTS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("report.made.waiting.meaning"));
    }
}
