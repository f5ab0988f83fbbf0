package se.ledstjarnan.ejb.plan;

/**
 * What narrows the list of action plans; null for every.
 *
 * @param goal the number of a goal
 * @param page from 1
 */
public record PlanFilter(State state, Long unitId, Integer goal, String text, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** Which plans. */
    public enum State {
        /** Not ended. */
        OPEN,
        DRAFT,
        DECIDED,
        /** With an activity or a check-up whose day has passed. */
        LATE,
        /** The reader answers for it, or for an activity of it. */
        MINE,
        /** Over more than a calendar year, and so part of the verksamhetsplan. */
        OVER_YEARS,
        ENDED,
        EVERY
    }

    PlanFilter first() {
        return new PlanFilter(state, unitId, goal, text, 1);
    }
}
