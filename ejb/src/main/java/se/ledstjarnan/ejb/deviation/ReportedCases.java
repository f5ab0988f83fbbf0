package se.ledstjarnan.ejb.deviation;

/** What reports count of cases, as pieces of SQL over {@code deviation d}. */
public final class ReportedCases {

    /** Duplicates are the case that they double, and what lex Sarah took over is told of as lex Sarah. */
    public static final String COUNTED =
            " d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and {cases:d} and {area:d.area} ";

    /** Reported in the period or a year before. */
    public static final String BOTH = COUNTED + "and {both:d.reported_at} ";

    /** How many in the year before and in the period. */
    public static final String COUNTS =
            " count(*) filter (where {before:d.reported_at}), count(*) filter (where {now:d.reported_at}) ";

    /** By operation as it was called on the last day; what is exercise of authority apart. Own and authority are the groups' words. */
    public static final String BY_OPERATION = """
            select coalesce(cast(o.id as text), 'NONE'), coalesce(n.name, o.name),
                case when o.authority then cast(:authority as text) else cast(:own as text) end,""" + COUNTS + """
            from deviation d{placed:d}join unit u on u.id = {at:d} left join operation o on o.id = u.operation_id
            left join operation_name n on n.operation_id = o.id and :toDay between n.valid_from and n.valid_to
            where""" + BOTH + """
            and %s group by o.id, n.name order by coalesce(o.authority, false), 2 nulls last, 1""";

    /** Days that passed until a moment, the middle one. */
    public static final String MEDIAN_DAYS =
            " percentile_cont(0.5) within group (order by extract(epoch from %s - d.reported_at) / 86400) ";

    private ReportedCases() {}
}
