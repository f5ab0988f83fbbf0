package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.ejb.lexsarah.LexSarahListService;
import se.ledstjarnan.ejb.lexsarah.LexSarahRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Lex Sarah cases whose next step is the user's. */
@ApplicationScoped
public class LexSarahWaiting implements Waiting, MenuCount {

    @Inject
    private LexSarahListService cases;

    @Inject
    private WaitingCounts counts;

    @Inject
    private CurrentUser user;

    @Inject
    private LexSarahSaid words;

    @Override
    public List<Task> tasks() {
        int waiting = counts.of(WaitingKind.LEX_SARAH);
        if (waiting > 0) {
            return List.of(together(waiting));
        }
        boolean elected = !counts.isEmployed() && user.known() && user.scope().has(AppointmentKind.LEX_SARAH_DECIDER);
        return elected ? cases.waiting().stream().map(this::task).toList() : List.of();
    }

    /** One line for all of an employee's, whose number is known already: the start page asks for nothing more. */
    private static Task together(int waiting) {
        return new Task(
                null,
                "/lexsarah/cases.xhtml",
                Texts.of("lexsarah.waiting.together"),
                Texts.of("lexsarah.waiting.together.about", waiting),
                null,
                null);
    }

    private Task task(LexSarahRow row) {
        LocalDate due = row.clocks().stream()
                .map(LegalClock::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Task(
                due,
                new Address("/lexsarah/case.xhtml").with("number", row.number()).toString(),
                Texts.of("lexsarah.waiting." + row.status()),
                row.number() + " · " + row.title() + ", " + row.where(),
                Texts.of("lexsarah.status." + row.status()),
                words.statusKind(row.status()));
    }

    @Override
    public String page() {
        return "/lexsarah/cases";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.LEX_SARAH);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("lexsarah.count.waiting"));
    }
}
