package se.ledstjarnan.domain.deviation;

import java.time.Instant;

/**
 * One entry of the investigation, as shown, with who, in which position, when and from where.
 *
 * @param causeArea set for causes only
 * @param title the author's title that day; null where unknown
 * @param source null where the author is the source
 */
public record CaseNote(
        EntryTopic topic,
        CauseArea causeArea,
        EntryNature nature,
        String text,
        Instant at,
        String by,
        String title,
        String source) {}
