package se.ledstjarnan.ejb.selfmonitoring;

import se.ledstjarnan.domain.selfmonitoring.CheckKind;

/** What narrows the list of checks. @param kind null for both; @param unitId null for every; @param list null for every; @param page from 1 */
public record RoundFilter(State state, CheckKind kind, Long unitId, Integer list, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which checks. */
    public enum State {
        /** Begun and not signed. */
        ONGOING,
        /** With a sheet of the reader's that is not handed in. */
        MINE,
        SIGNED,
        EVERY
    }

    RoundFilter first() {
        return new RoundFilter(state, kind, unitId, list, 1);
    }
}
