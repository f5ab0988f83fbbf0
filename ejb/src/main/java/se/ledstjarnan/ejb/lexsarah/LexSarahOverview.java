package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Reports under lex Sarah: how many came, were closed and are open, and what IVO was told of. */
@ApplicationScoped
class LexSarahOverview extends CountedSource {

    static final String HERE = " {unit:x.unit_id} and ({area:'ALL'} or {area:x.area}) ";

    private static final String OPEN = "x.received_at < :endAt and (x.closed_at is null or x.closed_at >= :endAt)";

    private static final String COUNTS =
            " count(*) filter (where {before:x.received_at}), count(*) filter (where {now:x.received_at}) ";

    private static final String FIGURES = "select" + COUNTS
            + ", count(*) filter (where {now:x.closed_at}), count(*) filter (where " + OPEN + """
            ), count(*) filter (where x.ivo_notified_on between :beforeFrom and :beforeTo), count(*) filter (where {day:x.ivo_notified_on}),
                count(*) filter (where {day:x.ivo_decided_on}) from lex_sarah x where""" + HERE;

    private static final String AREAS =
            "select coalesce(x.area, 'NONE'), null," + COUNTS + ", count(*) filter (where " + OPEN
                    + ") from lex_sarah x where x.received_at < :endAt and ({both:x.received_at} or x.closed_at is null or x.closed_at >= :endAt) and"
                    + HERE
                    + "group by x.area order by x.area desc nulls last";

    private static final String OPERATIONS =
            """
            select coalesce(cast(o.id as text), case when x.origin = 'PERFORMER' then 'PERFORMER' else 'NONE' end), coalesce(n.name, o.name),
                case when x.origin = 'PERFORMER' then cast(:performer as text) when o.authority then cast(:authority as text) else cast(:own as text) end,""" + COUNTS + """
            from lex_sarah x left join unit u on u.id = x.unit_id left join operation o on o.id = u.operation_id
            left join operation_name n on n.operation_id = o.id and :toDay between n.valid_from and n.valid_to
            where {both:x.received_at} and""" + HERE + "group by 1, 2, 3 order by 3 desc, 2 nulls last";

    private static final String CATEGORIES = """
            select coalesce(c.code, 'NONE'), c.name,""" + COUNTS + """
            from lex_sarah x left join deviation d on d.id = x.deviation_id left join category c on c.id = d.category_id
            where {both:x.received_at} and""" + HERE
            + "group by c.code, c.name, c.sort_order order by c.sort_order nulls last, c.name";

    LexSarahOverview() {
        super("lexsarah.overview");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(block.scope().unitId() != null)
                .rowsAt("/lexsarah/cases.xhtml")
                .counts("lexsarah", "area")
                .figures(FIGURES, "before", "received", "closed", "open", "ivoBefore", "ivo", "ivoDecisions");
        block.people(true).counts("lexsarah", "area").table("areas", AREAS);
        block.with("own", block.word("own"))
                .with("authority", block.word("authority"))
                .with("performer", block.word("performer"))
                .counts("lexsarah", "operation")
                .table("operations", OPERATIONS);
        block.counts("lexsarah", "category").table("categories", CATEGORIES);
    }
}
