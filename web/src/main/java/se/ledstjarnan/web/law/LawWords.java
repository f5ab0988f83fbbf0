package se.ledstjarnan.web.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.law.Limit;
import se.ledstjarnan.domain.law.RegisterChange;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says duties, limits and clocks in Swedish: how long, by what target or by which day, never whether a law was kept. */
@Named
@ApplicationScoped
public class LawWords {

    private static final long MINUTES_SAID_AS_SUCH = 90;
    private static final long HOURS_SAID_AS_SUCH = 48;

    private Say say;

    protected LawWords() {}

    @Inject
    public LawWords(Say say) {
        this.say = say;
    }

    public String name(Duty duty) {
        return Texts.of("law.duty." + duty);
    }

    /** Who must do what, in a sentence or two. */
    public String what(Duty duty) {
        return Texts.of("law.duty." + duty + ".what");
    }

    /** "Räknas från att rapporten togs emot till att utredningen är klar." */
    public String runs(Duty duty) {
        String from = Texts.of("law.fact." + duty.start());
        return duty.isKeeping()
                ? Texts.of("law.runs.kept", from)
                : Texts.of("law.runs", from, Texts.of("law.fact." + duty.stop()));
    }

    /** "2 dygn"; a sentence for none. */
    public String span(Span span) {
        return span == null ? Texts.of("law.span.none") : Texts.of("law.span." + span.unit(), span.count());
    }

    /** "genast", "2 månader", or that the law does not say. */
    public String limit(Limit limit) {
        if (limit.isCounted()) {
            return span(limit.span());
        }
        return limit.word() == null ? Texts.of("law.limit.none") : Texts.of("law.limitWord." + limit.word());
    }

    public String areas(Collection<LegalArea> areas) {
        return areas.stream().map(area -> Texts.of("law.area." + area)).collect(Collectors.joining(", "));
    }

    /** The paragraphs that hold today. */
    public List<Citation> today(DutyRule rule) {
        return rule.on(say.today(), Set.of(LegalArea.values()));
    }

    /** "genast", or "genast eller utan dröjsmål" where two laws say it in two ways. */
    public String soon(DutyRule rule) {
        return today(rule).stream()
                .map(Citation::limit)
                .filter(limit -> !limit.equals(Limit.NONE))
                .map(this::limit)
                .distinct()
                .reduce((one, other) -> Texts.of("law.limit.or", one, other))
                .orElseGet(() -> Texts.of("law.limit.none"));
    }

    /** "SoL 27 kap. 5 § (genast)". */
    public String cited(Citation citation) {
        return citation.limit().equals(Limit.NONE)
                ? citation.text()
                : Texts.of("law.cited", citation.text(), limit(citation.limit()));
    }

    /** "2025-07-01 – tills vidare". */
    public String period(Citation citation) {
        String to = citation.to() == null ? Texts.of("law.openEnded") : say.day(citation.to());
        return say.day(citation.from()) + " – " + to;
    }

    public boolean isEnded(Citation citation) {
        return citation.to() != null && citation.to().isBefore(say.today());
    }

    /** That the paragraph does not hold today; null where it does. */
    public String validity(Citation citation) {
        if (isEnded(citation)) {
            return Texts.of("law.ended");
        }
        return citation.from().isAfter(say.today()) ? Texts.of("law.coming") : null;
    }

    /** "Pågått 3 dagar · lokalt mål 2 dygn passerat". */
    public String clock(LegalClock clock) {
        if (clock.done() != null) {
            return clock.elapsed() == null || clock.elapsed().isZero()
                    ? Texts.of("law.clock.done", say.day(clock.done()))
                    : Texts.of("law.clock.doneAfter", duration(clock.elapsed()), say.day(clock.done()));
        }
        String running = clock.due() == null ? Texts.of("law.clock.running", duration(clock.elapsed())) : due(clock);
        if (clock.target() == null) {
            return running;
        }
        String key = clock.targetPassed() ? "law.clock.targetPassed" : "law.clock.target";
        return running + " · " + Texts.of(key, span(clock.target()));
    }

    private String due(LegalClock clock) {
        return clock.state() == LegalClock.State.PASSED
                ? Texts.of("law.clock.duePassed", say.day(clock.due()))
                : Texts.of("law.clock.due", say.day(clock.due()), ChronoUnit.DAYS.between(say.today(), clock.due()));
    }

    /** The tag's look; the words say it too. */
    public String kind(LegalClock clock) {
        return switch (clock.state()) {
            case PASSED -> "late";
            case SOON -> "soon";
            case RUNNING, STOPPED -> "";
        };
    }

    private String duration(Duration duration) {
        if (duration.toMinutes() < MINUTES_SAID_AS_SUCH) {
            return Texts.of("law.duration.minutes", Math.max(1, duration.toMinutes()));
        }
        return duration.toHours() < HOURS_SAID_AS_SUCH
                ? Texts.of("law.duration.hours", duration.toHours())
                : Texts.of("law.duration.days", duration.toDays());
    }

    /** What a line of the history became. */
    public String became(RegisterChange change) {
        if (change.terms() != null) {
            return Texts.of(
                    "law.history.terms",
                    Texts.of("law.responsible." + change.terms().responsible()),
                    span(change.terms().target()),
                    change.terms().warnDays());
        }
        Citation citation = change.citation();
        return Texts.of("law.history.citation", cited(citation), areas(citation.areas()), period(citation))
                + (citation.verified() ? "" : ", " + Texts.of("law.unverified.inText"));
    }

    /** The reason; what was delivered says so by itself. */
    public String why(RegisterChange change) {
        return change.isDelivered() ? null : change.reason();
    }

    public String by(RegisterChange change) {
        return change.isDelivered() ? Texts.of("law.history.delivered") : change.by();
    }
}
