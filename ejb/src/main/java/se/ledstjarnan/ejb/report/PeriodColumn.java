package se.ledstjarnan.ejb.report;

/** The period of a report {@code r} by a definition {@code d} in statements. */
public final class PeriodColumn {

    /** In words, such as "kvartal 3 2026", "halvår 1 2026" or "2026". */
    public static final String IN_WORDS =
            "case d.period_kind when 'QUARTER' then 'kvartal ' || extract(quarter from r.last_day) || ' '"
                    + " when 'HALF_YEAR' then 'halvår ' || case when extract(month from r.last_day) > 6 then 2 else 1 end || ' ' else '' end"
                    + " || extract(year from r.last_day)";

    private PeriodColumn() {}
}
