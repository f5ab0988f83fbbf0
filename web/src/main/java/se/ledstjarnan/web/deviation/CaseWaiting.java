package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.deviation.CaseTask;
import se.ledstjarnan.ejb.deviation.CaseTaskService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;

/** Cases that wait for the user: to judge, investigate, answer or contribute to. */
@RequestScoped
public class CaseWaiting implements Waiting, MenuCount {

    @Inject
    private CaseTaskService cases;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseWords words;

    private CaseTaskService.Waiting waiting;

    @Override
    public List<Task> tasks() {
        return employed() ? cases.tasks().stream().map(this::task).toList() : List.of();
    }

    private boolean employed() {
        return user.hasRole(Role.MEDARBETARE) && user.known();
    }

    private Task task(CaseTask task) {
        boolean invited = task.what().equals("INVITED");
        return new Task(
                task.due(),
                new Address("/deviation/case.xhtml")
                        .with("number", task.number())
                        .toString(),
                Texts.of("deviation.waiting." + task.what()),
                task.number() + " · " + task.title() + ", " + task.unit(),
                Texts.of(invited ? "deviation.waiting.state.INVITED" : "deviation.status." + task.status()),
                invited ? "" : words.statusKind(task.status()));
    }

    @Override
    public String page() {
        return "/deviation/cases";
    }

    @Override
    public Count count() {
        int handled = waiting().cases();
        return handled == 0 ? null : new Count(handled, "active", Texts.of("deviation.count.waiting"));
    }

    /** Counted once for all rows of the menu. */
    CaseTaskService.Waiting waiting() {
        if (waiting == null) {
            waiting = employed() ? cases.waiting() : new CaseTaskService.Waiting(0, 0);
        }
        return waiting;
    }
}
