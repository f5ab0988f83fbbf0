package se.ledstjarnan.ejb.goal;

/** How many goals hold and how many outcomes are late, as queries of one number each, for other features; by the day {@code :owedToday}. */
public final class GoalCounts {

    /** Goals that hold in the year of the day. */
    public static final String DECIDED = "select count(*) from goal g where g.status = 'DECIDED'"
            + " and extract(year from cast(:owedToday as date)) between g.first_year and g.last_year";

    /** Outcomes that should have been entered. */
    public static final String LATE = "select count(*) from " + OutcomesOwed.SQL + " o where o.due < :owedToday";

    private GoalCounts() {}
}
