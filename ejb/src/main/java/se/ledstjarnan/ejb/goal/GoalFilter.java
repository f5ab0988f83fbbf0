package se.ledstjarnan.ejb.goal;

import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalTerm;

/**
 * What narrows the list of goals.
 *
 * @param unitId this unit and everything below it; null for every
 * @param year in which they hold; outcomes are those of that year
 * @param kind null for every
 * @param term null for every
 * @param page from 1
 */
public record GoalFilter(State state, Long unitId, int year, GoalKind kind, GoalTerm term, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which goals. */
    public enum State {
        /** Decided, or under work. */
        CURRENT,
        DECIDED,
        DRAFT,
        /** Decided, with a new wording that waits for its decision. */
        CHANGING,
        /** Decided to be shown to citizens. */
        CITIZENS,
        /** With comments of the reader's units to answer. */
        COMMENTED,
        ENDED,
        EVERY
    }

    GoalFilter first() {
        return new GoalFilter(state, unitId, year, kind, term, text, 1);
    }
}
