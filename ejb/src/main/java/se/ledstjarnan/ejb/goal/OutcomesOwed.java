package se.ledstjarnan.ejb.goal;

import se.ledstjarnan.domain.goal.SeriesOutcome;

/** Outcomes to be entered by hand: those of the period that ended last, as a query, and whose they are. */
final class OutcomesOwed {

    private static final String MONTHS =
            "(case i.frequency when 'MONTH' then 1 when 'QUARTER' then 3 when 'HALF_YEAR' then 6 else 12 end)";

    private static final String INDEX =
            "(cast(extract(year from cast(:owedToday as date)) as int) * 12 + cast(extract(month from cast(:owedToday as date)) as int) - 1)";

    /**
     * Rows of indicator_id, unit_id (null for the whole), responsible_id, first_day, last_day and due of every outcome that is missing;
     * by {@code :owedToday}.
     */
    static final String SQL =
            "(select s.indicator_id, s.unit_id, i.responsible_id, p.first_day, e.last_day, e.last_day + "
                    + SeriesOutcome.DAYS_TO_ENTER + " as due from " + JpaSeries.SERIES
                    + " s join indicator i on i.id = s.indicator_id and i.source = 'MANUAL' cross join lateral (select "
                    + INDEX + " - mod(" + INDEX
                    + ", " + MONTHS + ") - " + MONTHS
                    + " as month) n cross join lateral (select make_date(n.month / 12, mod(n.month, 12) + 1, 1)"
                    + " as first_day) p cross join lateral (select cast(p.first_day + make_interval(months => " + MONTHS
                    + ") as date) - 1 as last_day) e"
                    + " where e.last_day >= i.since and (i.retired_on is null or p.first_day <= i.retired_on)"
                    + " and not exists (select 1 from unit g where g.id = s.unit_id and g.valid_to < e.last_day)"
                    + " and not exists (select 1 from outcome o where o.indicator_id = s.indicator_id"
                    + " and coalesce(o.unit_id, 0) = coalesce(s.unit_id, 0) and o.first_day = p.first_day))";

    /** Whether an outcome {@code o} is to be entered by {@code :owedMe}, who leads {@code :owedLed}. */
    static final String MINE = "(o.unit_id in :owedLed or o.responsible_id = :owedMe)";

    private OutcomesOwed() {}
}
