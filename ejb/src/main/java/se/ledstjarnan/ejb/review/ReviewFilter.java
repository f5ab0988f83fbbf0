package se.ledstjarnan.ejb.review;

import se.ledstjarnan.domain.review.ReviewKind;

/** What narrows the list. @param kind null for both; @param unitId null for every, and the whole administration; @param page from 1 */
public record ReviewFilter(State state, ReviewKind kind, Long unitId, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** How far they have come. */
    public enum State {
        /** Not closed. */
        OPEN,
        /** Something is to be answered soon, or a finding decided on. */
        WAITING,
        CLOSED,
        EVERY
    }

    ReviewFilter first() {
        return new ReviewFilter(state, kind, unitId, 1);
    }
}
