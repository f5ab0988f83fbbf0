package se.ledstjarnan.ejb.routine;

import java.io.Serializable;

/**
 * Which proposals a list shows.
 *
 * @param number of the document, where the list is about one
 * @param page from 1; what is outside the list is taken as its nearest page
 */
public record ProposalFilter(Tab tab, Integer number, int page) implements Serializable {

    /** Rows on a page. */
    public static final int PAGE = 25;

    /** Which of them. */
    public enum Tab {
        /** The reader's own. */
        MINE,
        /** Not answered, about what the reader's position answers for. */
        TO_ANSWER,
        /** All about one document that the reader may write. */
        DOCUMENT
    }
}
