package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * A case in a list.
 *
 * @param next what it waits for; null until worked out by {@link #against}
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
        Instant reportedAt,
        Instant feedbackAt,
        Integer severity,
        Integer probability,
        CaseDue next)
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
                reportedAt,
                feedbackAt,
                severity,
                probability,
                null);
    }

    /** The same with what it waits for by the targets. */
    CaseRow against(CaseClock.Targets targets) {
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
                reportedAt,
                feedbackAt,
                severity,
                probability,
                CaseDue.of(status, kind, shortTrack, reportedAt, feedbackAt, targets, ClockProducer.SWEDEN));
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
