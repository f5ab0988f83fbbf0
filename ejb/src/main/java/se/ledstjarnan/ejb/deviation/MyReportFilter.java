package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/**
 * Which of the caller's own reports a list shows, and in what order.
 *
 * @param text found in the reporter's own words, the unit or the number; empty for all
 * @param reversed the other way round than is natural for the column
 * @param page from 1; what is outside the list is taken as its nearest page
 */
public record MyReportFilter(State state, String text, Column by, boolean reversed, int page) implements Serializable {

    /** Rows on a page. */
    public static final int PAGE = 25;

    /** Every report, the newest first. */
    public static final MyReportFilter EVERY = new MyReportFilter(State.EVERY, "", Column.SENT, false, 1);

    /** How far it has come, as it matters to the reporter. */
    public enum State {
        EVERY,
        /** The reporter is asked for more. */
        RETURNED,
        /** Somebody is to do something, or does. */
        ONGOING,
        ENDED
    }

    /** What to order by. */
    public enum Column {
        UNIT,
        /** The newest first. */
        SENT,
        /** What waits for the reporter first, what has ended last. */
        STATE
    }
}
