package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * Which cases a list shows, in which order. Any part but state, sort and page may be null: no condition.
 *
 * @param categoryId a main category
 * @param handlerId whose cases; {@link #NOBODY} for those without handler
 * @param waitsForMe only what the reader must do something about
 * @param from first day of reporting
 * @param to last day of reporting
 * @param text found in the title or the number
 * @param page from 1; what is outside the list is taken as its nearest page
 */
public record CaseFilter(
        State state,
        Kind kind,
        LegalArea area,
        Long unitId,
        Long categoryId,
        Long handlerId,
        boolean waitsForMe,
        LocalDate from,
        LocalDate to,
        String text,
        Sort sort,
        int page)
        implements Serializable {

    /** Rows on a page. */
    public static final int PAGE = 25;

    /** As handler: those that nobody has taken on. No employee has this id. */
    public static final long NOBODY = 0;

    /** How far they have come; the names of a status are that status. */
    public enum State {
        OPEN,
        REPORTED,
        RETURNED,
        INVESTIGATING,
        ACTING,
        CLOSED,
        ACKNOWLEDGED,
        DUPLICATE,
        /** All but duplicates, which would be counted twice. */
        EVERY
    }

    /** What was reported. */
    public enum Kind {
        /** All but what worked well. */
        NOT_GOOD,
        DEVIATION,
        COMPLAINT,
        MISCONDUCT,
        GOOD_PRACTICE
    }

    /** The order. */
    public enum Sort {
        DUE,
        NEWEST,
        OLDEST,
        RISK,
        UNIT
    }
}
