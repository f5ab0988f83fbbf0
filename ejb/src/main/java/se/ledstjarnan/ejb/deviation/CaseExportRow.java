package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * A case as it is taken out of the system: what can be counted and followed up. No person, neither client nor staff, and nobody's own
 * words, the title among them, which are the reporter's until someone has judged the case.
 */
public record CaseExportRow(
        long id,
        String number,
        DeviationStatus status,
        ReportKind kind,
        LegalArea area,
        String unit,
        String category,
        String subcategory,
        EventType eventType,
        Integer severity,
        Integer probability,
        Restriction restriction,
        Instant occurredAt,
        Instant reportedAt,
        Instant firstActionAt,
        Instant feedbackAt,
        Instant closedAt)
        implements Serializable {}
