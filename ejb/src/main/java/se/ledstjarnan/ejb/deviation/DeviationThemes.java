package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What came back three years in a row, and all streams by theme. */
@ApplicationScoped
class DeviationThemes extends CountedSource {

    private static final String STREAMS = """
            select coalesce(c.code, 'NONE'), c.name || case when c.compartment = 'HEALTH_CARE' then ' (HSL)' else ' (SoL/LSS)' end,
                count(*) filter (where d.kind = 'DEVIATION' and d.restriction <> 'LEX_SARAH'),
                count(*) filter (where d.kind = 'COMPLAINT' and d.restriction <> 'LEX_SARAH'),
                count(*) filter (where d.kind = 'MISCONDUCT' or d.restriction = 'LEX_SARAH')
            from deviation d left join category c on c.id = d.category_id
            where d.kind <> 'GOOD_PRACTICE' and d.status <> 'DUPLICATE' and {now:d.reported_at} and {cases:d} and {area:d.area}
            group by c.code, c.name, c.compartment, c.sort_order order by c.compartment nulls last, c.sort_order, c.name""";

    /** Of categories that have been there in each of the three. */
    private static final String RECURRING = """
            select c.code, c.name || case when c.compartment = 'HEALTH_CARE' then ' (HSL)' else ' (SoL/LSS)' end, n.oldest, n.earlier, n.current
            from (select d.category_id, count(*) filter (where {before2:d.reported_at}) as oldest, count(*) filter (where {before:d.reported_at}) as earlier,
                    count(*) filter (where {now:d.reported_at}) as current
                from deviation d where d.kind in ('DEVIATION', 'COMPLAINT') and d.category_id is not null
                    and d.reported_at >= :before2At and d.reported_at < :endAt and""" + ReportedCases.COUNTED + """
                group by 1) n join category c on c.id = n.category_id
            where n.oldest > 0 and n.earlier > 0 and n.current > 0 order by n.current desc, c.name""";

    DeviationThemes() {
        super("deviation.themes");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&from={from}&to={to}{unit}")
                .counts("deviation;complaint;misconduct", CellName.CATEGORY)
                .table("streams", STREAMS)
                .rowsAt(null)
                .counts("deviation+complaint", CellName.CATEGORY + CountedCells.SOME)
                .table("recurring", RECURRING)
                .note("several");
    }
}
