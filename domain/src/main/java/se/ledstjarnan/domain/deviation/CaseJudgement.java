package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * How a case was classified from a moment on, as shown.
 *
 * @param subcategory null where none was chosen
 * @param reason null for the first one, the triage
 */
public record CaseJudgement(
        LegalArea area,
        String category,
        String subcategory,
        EventType eventType,
        int severity,
        int probability,
        Instant at,
        String by,
        String reason) {}
