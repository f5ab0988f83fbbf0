package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Lex Maria cases whose next step is the user's, in one line: their number is known already, and the start page asks for no more. */
@ApplicationScoped
public class LexMariaWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.LEX_MARIA);
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        null,
                        "/lexmaria/cases.xhtml",
                        Texts.of("lexmaria.waiting.together"),
                        Texts.of("lexmaria.waiting.together.about", waiting),
                        null,
                        null));
    }

    @Override
    public String page() {
        return "/lexmaria/cases";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.LEX_MARIA);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("lexmaria.count.waiting"));
    }
}
