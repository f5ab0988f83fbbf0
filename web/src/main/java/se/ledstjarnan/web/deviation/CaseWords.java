package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseNote;
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts the state of a case into words, and chooses the tag's look; the word always says it too. */
@Named
@ApplicationScoped
public class CaseWords {

    private static final Set<DeviationAction> REPORTERS =
            EnumSet.of(DeviationAction.COMPLETE, DeviationAction.ADD_ADDENDUM);
    private static final long MINUTES_SAID_AS_SUCH = 90;
    private static final long HOURS_SAID_AS_SUCH = 48;

    @Inject
    private Say say;

    public String statusKind(DeviationStatus status) {
        return switch (status) {
            case REPORTED, INVESTIGATING, ACTING -> "active";
            case RETURNED -> "soon";
            case CLOSED, ACKNOWLEDGED -> "fine";
            case DUPLICATE -> "";
        };
    }

    public String clock(CaseClock clock) {
        String key = "deviation.clock." + clock.kind();
        if (clock.done() != null) {
            return Texts.of(key + ".done", duration(clock.done()));
        }
        if (clock.state() != CaseClock.State.LATE) {
            return Texts.of(key + ".open", before(clock));
        }
        boolean sameDay = !clock.due().isBefore(say.today());
        return sameDay ? Texts.of(key + ".overdue") : Texts.of(key + ".late", say.due(clock.due()));
    }

    private String before(CaseClock clock) {
        String due = say.due(clock.due());
        return due.startsWith("om ") ? due : Texts.of("deviation.clock.before", due);
    }

    public String clockKind(CaseClock clock) {
        return switch (clock.state()) {
            case LATE -> "late";
            case SOON -> "soon";
            case MET, MET_LATE, AHEAD -> "";
        };
    }

    /** As 9 tim; minutes when short, days when long. */
    public String duration(Duration duration) {
        if (duration.toMinutes() < MINUTES_SAID_AS_SUCH) {
            return Texts.of("deviation.clock.duration.minutes", Math.max(1, duration.toMinutes()));
        }
        if (duration.toHours() < HOURS_SAID_AS_SUCH) {
            return Texts.of("deviation.clock.duration.hours", duration.toHours());
        }
        return Texts.of("deviation.clock.duration.days", duration.toDays());
    }

    /** How far the handling has come; null where steps mean nothing. */
    public String step(CaseView view) {
        if (view.head().shortTrack() && view.head().status().isOpen()) {
            return Texts.of("deviation.step.shortTrack");
        }
        return switch (view.head().status()) {
            case REPORTED -> Texts.of("deviation.step.1");
            case INVESTIGATING -> Texts.of("deviation.step.2");
            case ACTING -> Texts.of("deviation.step.3");
            default -> null;
        };
    }

    public String happened(CaseStep step) {
        return step.action() == null
                ? Texts.of("deviation.timeline.REPORT")
                : Texts.of("deviation.happened." + step.action());
    }

    /** "2026-0431 · Hälso- och sjukvård · Björken · rapporterad 2026-11-20 21.14 av en medarbetare". */
    public String line(CaseView view) {
        CaseView.Head head = view.head();
        String came = view.complaint().isViaForm() ? "deviation.case.sent" : "deviation.case.reported";
        return String.join(
                " · ",
                head.number(),
                Texts.of("deviation.area." + head.area()),
                head.unit(),
                head.origin() == null
                        ? Texts.of(came, say.dayAndTime(head.reportedAt()))
                        : Texts.of(
                                "deviation.case.fromOld",
                                head.origin().getSystem(),
                                head.origin().getNumber()));
    }

    /** A text of the page, in other words where whoever reported it is no colleague. */
    public String said(CaseView view, String key) {
        return Outside.said(view, key);
    }

    /** By the public form only the day is asked for, and nobody has to say it. */
    public String occurred(CaseView view) {
        Instant at = view.report().getOccurredAt();
        if (!view.complaint().isViaForm()) {
            return say.dayAndTime(at);
        }
        return at.equals(view.head().reportedAt()) ? Texts.of("deviation.event.occurred.unsaid") : say.day(at);
    }

    public String similar(CaseView view) {
        int count = view.parts().similarCount();
        String some = count < CaseView.Parts.MOST_SIMILAR ? "many" : "most";
        String key = count == 0 ? "none" : count == 1 ? "one" : some;
        return Texts.of("deviation.similar." + key, view.head().unit(), count);
    }

    /** "2026-0431 · Utreds · kan gälla samma person · Granen". */
    public String near(CaseNear near) {
        return Stream.of(
                        near.number(),
                        Texts.of("deviation.status." + near.status()),
                        near.samePerson() ? Texts.of("deviation.event.near.person") : null,
                        near.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Who did it, unless it was the reporter and the reader may not know who that is. */
    public String by(CaseView view, CaseStep step) {
        boolean reporters = step.action() == null || REPORTERS.contains(step.action());
        return reporters && view.head().reporter() == null ? null : step.by();
    }

    /** "Fakta · journal · i dag 08.10 · Karin Lind, enhetschef". */
    public String provenance(CaseNote note) {
        String author = note.title() == null ? note.by() : note.by() + ", " + note.title();
        return Stream.of(Texts.of("deviation.nature." + note.nature()), note.source(), say.relative(note.at()), author)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** When the answer is due or was given, and whether the contributor is out since the case was moved. */
    public String invitation(CaseInvitation asked) {
        String when = asked.isAnswered()
                ? Texts.of("deviation.contributors.answered", say.relative(asked.answeredAt()))
                : Texts.of("deviation.contributors.waiting", say.day(asked.due()));
        return asked.endedAt() == null
                ? when
                : Texts.of("deviation.contributors.ended", when, say.day(asked.endedAt()));
    }

    /** "Läkemedel, utebliven dos". */
    public String kind(String category, String subcategory) {
        return subcategory == null ? category : category + ", " + subcategory.toLowerCase(Texts.SWEDISH);
    }

    public String names(List<String> names) {
        return names.isEmpty() ? Texts.of("deviation.protector.nobody") : String.join(", ", names);
    }
}
