package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureTask;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** The user's own measures that are to be done, and those whose effect is to be judged. */
@ApplicationScoped
public class MeasureWaiting implements Waiting, MenuCount {

    private static final int LONGEST = 120;

    @Inject
    private MeasureReadService measures;

    @Inject
    private WaitingCounts counts;

    @Inject
    private MeasureWords words;

    @Override
    public List<Task> tasks() {
        return counts.isEmployed() ? measures.tasks().stream().map(this::task).toList() : List.of();
    }

    private Task task(MeasureTask task) {
        return new Task(
                task.nextDate(),
                "/measure/measure.xhtml?id=" + task.id(),
                Texts.of(task.awaitsVerdict() ? "measure.waiting.judge" : "measure.waiting.do", task.title()),
                task.awaitsVerdict()
                        ? Texts.of("measure.waiting.expected", task.number(), shortened(task.expectation()))
                        : Texts.of("measure.waiting.from", task.number()),
                words.state(task.status(), task.nextDate(), null),
                words.stateKind(task.status(), task.nextDate(), null));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    @Override
    public String page() {
        return "/measure/measures";
    }

    @Override
    public Count count() {
        int late = counts.of(WaitingKind.MEASURES_LATE);
        if (late > 0) {
            return new Count(late, "late", Texts.of("measure.count.late"));
        }
        int soon = counts.of(WaitingKind.MEASURES_SOON);
        return soon == 0 ? null : new Count(soon, "soon", Texts.of("measure.count.soon"));
    }
}
