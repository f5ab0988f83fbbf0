package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineSubject;

/**
 * Which documents a list shows. Kind, area, subject and unit may be null, the text empty.
 *
 * @param text found in title and text, in Swedish: also other forms of the words
 * @param page from 1; what is outside the list is taken as its nearest page
 */
public record RoutineFilter(
        Tab tab, String text, RoutineKind kind, LegalArea area, RoutineSubject subject, Long unitId, int page)
        implements Serializable {

    /** Rows on a page. */
    public static final int PAGE = 25;

    /** Which of them. */
    public enum Tab {
        /** All that is in force. */
        IN_FORCE,
        /** In force and for my units, or for everybody. */
        MINE,
        /** The same, of the last months and not confirmed as read; the newest first. */
        NEW,
        /** Asked to confirm, and not confirmed. */
        TO_READ,
        /** Being written, or waiting for approval. */
        DRAFTS,
        /** In force, with the day of review within a month or past. */
        TO_REVIEW
    }
}
