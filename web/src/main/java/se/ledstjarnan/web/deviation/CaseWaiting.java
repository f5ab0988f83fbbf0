package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.deviation.CaseTask;
import se.ledstjarnan.ejb.deviation.CaseTaskService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.law.LawWords;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Cases that wait for the user: to judge, investigate, answer or contribute to. */
@ApplicationScoped
public class CaseWaiting implements Waiting, MenuCount {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.SOCIALCHEF, Role.MAS, Role.KVALITETSSAMORDNARE);

    @Inject
    private CaseTaskService cases;

    @Inject
    private WaitingCounts counts;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseWords words;

    @Inject
    private LawWords law;

    @Override
    public List<Task> tasks() {
        List<CaseTask> tasks = new ArrayList<>();
        if (counts.isEmployed() && (counts.of(WaitingKind.CASES) > 0 || isOverseer())) {
            tasks.addAll(cases.toHandle());
        }
        if (counts.of(WaitingKind.INVITATIONS) > 0) {
            tasks.addAll(cases.invitations());
        }
        return tasks.stream().map(this::task).toList();
    }

    private boolean isOverseer() {
        return OVERSEERS.stream().anyMatch(user::hasRole);
    }

    private Task task(CaseTask task) {
        boolean invited = task.what().equals("INVITED");
        String about = task.number() + " · " + task.title() + ", " + task.unit();
        return new Task(
                task.isLawFirst() ? task.clock().lastDay() : task.due(),
                new Address("/deviation/case.xhtml")
                        .with("number", task.number())
                        .toString(),
                Texts.of("deviation.waiting." + task.what()),
                task.isLawFirst() ? about + " · " + law.name(task.clock().duty()) : about,
                Texts.of(invited ? "deviation.waiting.state.INVITED" : "deviation.status." + task.status()),
                invited ? "" : words.statusKind(task.status()));
    }

    @Override
    public String page() {
        return "/deviation/cases";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.CASES);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("deviation.count.waiting"));
    }
}
