package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Analyses to decide or to follow up soon; one line, from the counts that every page has. */
@ApplicationScoped
public class RisksWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.RISKS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/risk/analyses.xhtml?state=mine",
                        Texts.of("risk.waiting"),
                        Texts.of("risk.waiting.count", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/risk/analyses";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.RISKS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("risk.count.waiting"));
    }
}
