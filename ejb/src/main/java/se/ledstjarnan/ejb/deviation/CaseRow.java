package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.domain.deviation.CaseFacts;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * A case in a list.
 *
 * @param next what it waits for; null until worked out by {@link #against}
 * @param clock the law's nearest limit, or the municipality's target for what the law has no count for; null for none
 */
public record CaseRow(
        long id,
        String number,
        String title,
        DeviationStatus status,
        ReportKind kind,
        LegalArea area,
        Restriction restriction,
        boolean shortTrack,
        String unit,
        String handlerGiven,
        String handlerFamily,
        Instant occurredAt,
        Instant reportedAt,
        Instant feedbackAt,
        Integer severity,
        Integer probability,
        CaseDue next,
        LegalClock clock)
        implements Serializable {

    /** As the query makes it. */
    public CaseRow(
            Long id,
            String number,
            String title,
            DeviationStatus status,
            ReportKind kind,
            LegalArea area,
            Restriction restriction,
            boolean shortTrack,
            String unit,
            String handlerGiven,
            String handlerFamily,
            Instant occurredAt,
            Instant reportedAt,
            Instant feedbackAt,
            Integer severity,
            Integer probability) {
        this(
                id,
                number,
                title,
                status,
                kind,
                area,
                restriction,
                shortTrack,
                unit,
                handlerGiven,
                handlerFamily,
                occurredAt,
                reportedAt,
                feedbackAt,
                severity,
                probability,
                null,
                null);
    }

    /** What its clocks are worked out from. */
    CaseFacts.Listed listed() {
        return new CaseFacts.Listed(kind, status, restriction, area, reportedAt, occurredAt, feedbackAt);
    }

    /** The same with what it waits for by the targets. */
    CaseRow against(CaseClock.Targets targets) {
        return with(CaseDue.of(status, kind, shortTrack, reportedAt, feedbackAt, targets, ClockProducer.SWEDEN), clock);
    }

    /** The same with the clock that comes to its day first. */
    CaseRow with(LegalClock nearest) {
        return with(next, nearest);
    }

    private CaseRow with(CaseDue due, LegalClock nearest) {
        return new CaseRow(
                id,
                number,
                title,
                status,
                kind,
                area,
                restriction,
                shortTrack,
                unit,
                handlerGiven,
                handlerFamily,
                occurredAt,
                reportedAt,
                feedbackAt,
                severity,
                probability,
                due,
                nearest);
    }

    /** Null where nobody has taken it on. */
    public String handler() {
        return handlerFamily == null ? null : handlerGiven + " " + handlerFamily;
    }

    /** Severity × probability; null until judged. */
    public Integer riskValue() {
        return severity == null || probability == null ? null : Integer.valueOf(severity * probability);
    }
}
