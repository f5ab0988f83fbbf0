package se.ledstjarnan.domain.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;

/** Works out the clocks of a case from the register, what has taken place and the calendar. */
public final class LegalClocks {

    private final WorkingDays calendar;
    private final Instant now;
    private final ZoneId zone;

    public LegalClocks(WorkingDays calendar, Instant now, ZoneId zone) {
        this.calendar = calendar;
        this.now = now;
        this.zone = zone;
    }

    /**
     * One clock for each duty that the facts touch and that a paragraph in the areas rested on, the day of the act; in the order of
     * the duties. The act is the report, the decision or the notification; while it is still to come, what holds today.
     */
    public List<LegalClock> of(Collection<DutyRule> rules, Set<LegalArea> areas, Facts facts) {
        return rules.stream()
                .filter(rule -> Duty.touchedBy(facts).contains(rule.duty()))
                .sorted(Comparator.comparing(DutyRule::duty))
                .map(rule -> clock(rule, areas, facts))
                .filter(Objects::nonNull)
                .toList();
    }

    private LegalClock clock(DutyRule rule, Set<LegalArea> areas, Facts facts) {
        Duty duty = rule.duty();
        Instant act = facts.of(duty.act());
        List<Citation> citations = rule.on(day(act == null ? now : act), areas);
        if (citations.isEmpty()) {
            return null;
        }
        Instant since = facts.of(duty.start());
        Instant done = facts.of(duty.stop());
        LocalDate due = since == null ? null : due(citations, day(since));
        Instant targetEnd = since == null || rule.target() == null ? null : end(since, rule.target());
        Instant until = done == null ? now : done;
        boolean targetPassed = targetEnd != null && !until.isBefore(targetEnd);
        return new LegalClock(
                duty,
                since,
                done,
                due,
                rule.target(),
                since == null || rule.target() == null ? null : targetDay(since, rule.target()),
                targetPassed,
                since == null ? null : elapsed(since, until),
                done == null ? state(due, targetEnd, rule.warnDays()) : LegalClock.State.STOPPED,
                citations);
    }

    /** The first of the counted limits; those in words have none. */
    private LocalDate due(List<Citation> citations, LocalDate from) {
        return citations.stream()
                .map(Citation::limit)
                .filter(Limit::isCounted)
                .map(limit -> calendar.limit(from, limit.span()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private LegalClock.State state(LocalDate due, Instant targetEnd, int warnDays) {
        LocalDate today = day(now);
        boolean targetPassed = targetEnd != null && !now.isBefore(targetEnd);
        if (due == null ? targetPassed : today.isAfter(due)) {
            return LegalClock.State.PASSED;
        }
        boolean dueSoon = due != null && !today.plusDays(warnDays).isBefore(due);
        boolean targetSoon =
                targetEnd != null && !now.plus(warnDays, ChronoUnit.DAYS).isBefore(targetEnd);
        return dueSoon || targetSoon ? LegalClock.State.SOON : LegalClock.State.RUNNING;
    }

    /** Hours end to the minute, everything else when its last day does. */
    private Instant end(Instant since, Span target) {
        if (target.unit() == SpanUnit.HOURS) {
            return since.plus(target.count(), ChronoUnit.HOURS);
        }
        return targetDay(since, target).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate targetDay(Instant since, Span target) {
        return target.unit() == SpanUnit.HOURS
                ? day(since.plus(target.count(), ChronoUnit.HOURS))
                : calendar.target(day(since), target);
    }

    /** Clocks of two nodes may differ a little; nothing has gone on for less than no time. */
    private static Duration elapsed(Instant since, Instant until) {
        Duration elapsed = Duration.between(since, until);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
