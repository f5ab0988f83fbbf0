package se.ledstjarnan.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Full exports that wait for the approval of whoever answers for the administration. */
@ApplicationScoped
public class FullExportsWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int ordered = counts.of(WaitingKind.FULL_EXPORTS);
        return ordered == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        page() + ".xhtml",
                        Texts.of("export.waiting"),
                        Texts.of("export.waiting.count", ordered),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/export/exports";
    }

    @Override
    public Count count() {
        int ordered = counts.of(WaitingKind.FULL_EXPORTS);
        return ordered == 0 ? null : new Count(ordered, "active", Texts.of("export.count"));
    }
}
