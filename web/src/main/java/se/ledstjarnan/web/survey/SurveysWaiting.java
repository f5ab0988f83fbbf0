package se.ledstjarnan.web.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Surveys to answer soon, and parts to give; one line, from the counts that every page has. */
@ApplicationScoped
public class SurveysWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.SURVEYS);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/survey/surveys.xhtml?state=mine",
                        Texts.of("survey.waiting"),
                        Texts.of("survey.waiting.count", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/survey/surveys";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.SURVEYS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("survey.count.waiting"));
    }
}
