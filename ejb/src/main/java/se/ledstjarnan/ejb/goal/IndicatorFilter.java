package se.ledstjarnan.ejb.goal;

import se.ledstjarnan.domain.goal.IndicatorSource;

/** What narrows the list of indicators. @param source null for every; @param page from 1 */
public record IndicatorFilter(State state, IndicatorSource source, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which indicators. */
    public enum State {
        IN_USE,
        /** The reader is to enter an outcome of a period that has ended. */
        MINE,
        /** The outcome of the period that ended last should be there, and is not. */
        STALE,
        RETIRED,
        EVERY
    }

    IndicatorFilter first() {
        return new IndicatorFilter(state, source, text, 1);
    }
}
