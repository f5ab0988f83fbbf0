package se.ledstjarnan.ejb.report;

import java.io.Serializable;

/**
 * Which reports a list shows.
 *
 * @param code of the definition; null for every kind
 * @param year that the period ends in; null for every year
 */
public record MadeFilter(State state, String code, Integer year, int page) implements Serializable {

    public static final int PAGE = 25;

    /** Where the reports stand. */
    public enum State {
        ALL,
        DRAFT,
        APPROVED,
        HANDED
    }

    public MadeFilter first() {
        return new MadeFilter(state, code, year, 1);
    }
}
