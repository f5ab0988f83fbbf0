package se.ledstjarnan.ejb.risk;

import se.ledstjarnan.domain.risk.Occasion;

/** What narrows the list of analyses. @param unitId null for every; @param occasion null for every; @param page from 1 */
public record RiskFilter(State state, Long unitId, Occasion occasion, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which analyses. */
    public enum State {
        /** Under work, or followed up. */
        OPEN,
        UNDER_WORK,
        DECIDED,
        /** Should have been decided or followed up. */
        LATE,
        /** Open, and the reader leads them or takes part. */
        MINE,
        CLOSED,
        EVERY
    }

    RiskFilter first() {
        return new RiskFilter(state, unitId, occasion, text, 1);
    }
}
