package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;

/**
 * Which delegations a list shows. Unit and task may be null, the text empty.
 *
 * @param text in the name of the receiver or the delegator
 * @param page from 1; what is outside the list is taken as its nearest page
 */
public record DelegationFilter(Tab tab, Show show, String text, Long unitId, Long taskId, int page)
        implements Serializable {

    /** Rows on a page. */
    public static final int PAGE = 25;

    /** Days before the last one that count as soon over. */
    public static final int SOON_DAYS = 30;

    /** Whose. */
    public enum Tab {
        /** What I may do. */
        RECEIVED,
        /** What I have delegated. */
        GIVEN,
        /** Of the units that I lead; all of them for MAS. */
        STAFF
    }

    /** In which state. */
    public enum Show {
        /** Holds, is to come or waits for an answer. */
        CURRENT,
        WAITING,
        /** Holds, and is over within thirty days. */
        EXPIRING,
        EXPIRED,
        /** Declined, revoked, or ended with the employment. */
        STOPPED,
        EVERY
    }
}
