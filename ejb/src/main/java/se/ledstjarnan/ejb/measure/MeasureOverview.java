package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Measures decided, done and late, by what they came from. */
@ApplicationScoped
class MeasureOverview extends CountedSource {

    static final String HERE =
            " {unit:m.unit_id} and ({area:'ALL'} or exists (select 1 from unit_area a where a.unit_id = m.unit_id and {area:a.area})) ";

    private static final String FIGURES = """
            select count(*) filter (where {before:m.created_at}), count(*) filter (where {now:m.created_at}),
                count(*) filter (where m.status = 'DONE' and {now:m.ended_at}), count(*) filter (where m.status = 'CANCELLED' and {now:m.ended_at}),
                count(*) filter (where m.created_at < :endAt and (m.ended_at is null or m.ended_at >= :endAt) and m.due <= least(:toDay, cast(now() as date)))
            from measure m where""" + HERE;

    private static final String ORIGINS = """
            select m.origin, null, count(*) filter (where {now:m.created_at}), count(*) filter (where m.status = 'DONE' and {now:m.ended_at}),
                count(*) filter (where m.created_at < :endAt and (m.ended_at is null or m.ended_at >= :endAt))
            from measure m where m.created_at < :endAt and (m.ended_at is null or m.ended_at >= :fromAt) and""" + HERE + "group by m.origin order by 3 desc, 1";

    MeasureOverview() {
        super("measure.overview");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/measure/measures.xhtml").figures(FIGURES, "before", "decided", "done", "cancelled", "late");
        block.table("origins", ORIGINS);
    }
}
