package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * What the handler judges in one screen.
 *
 * @param both the event touches the other law too, which becomes a linked case of its own
 * @param handlerId who handles it from here; null for the one who judges
 * @param suspected it may be lex Sarah or, in health care, lex Maria; null where the question is unanswered
 * @param reason why suspected, or, when judged anew, why changed
 */
public record Triage(
        LegalArea area,
        boolean both,
        Long categoryId,
        Long subcategoryId,
        EventType eventType,
        Integer severity,
        Integer probability,
        Long handlerId,
        Boolean suspected,
        String reason)
        implements Serializable {}
