package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How many deviations came, were closed and are open when the period ends, by law. */
@ApplicationScoped
class DeviationOverview extends CountedSource {
    private static final String STREAMS = """
            select s.area, null, count(d.id) filter (where {before:d.reported_at}), count(d.id) filter (where {now:d.reported_at}),
                count(d.id) filter (where {now:d.closed_at}),
                count(d.id) filter (where d.reported_at < :endAt and (d.closed_at is null or d.closed_at >= :endAt))
            from (values ('HSL', 1), ('SOL', 2), ('LSS', 3)) s(area, place) left join deviation d on d.area = s.area and d.kind = 'DEVIATION' and""" + ReportedCases.COUNTED + """
            where {area:s.area} group by s.area, s.place order by s.place""";

    private static final String MONTHS = """
            select to_char(m.month, 'YYYY-MM'), count(d.id) filter (where d.area = 'HSL'), count(d.id) filter (where d.area <> 'HSL')
            from (select cast(g as date) as month from generate_series(cast(cast(:fromDay as date) as timestamp),
                cast(least(:toDay, cast(now() as date)) as timestamp), interval '1 month') g) m
            left join (select d.id, d.area, cast(date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as date) as month
                from deviation d where d.kind = 'DEVIATION' and {now:d.reported_at} and""" + ReportedCases.COUNTED + """
                ) d on d.month = date_trunc('month', m.month) group by m.month order by m.month""";

    DeviationOverview() {
        super("deviation.overview");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}")
                .counts("deviation", "area")
                .table("streams", STREAMS);
        if (block.scope().unitId() == null) {
            block.counts("deviation", CountedCells.MONTH, "area=HSL", "area=SOCIAL")
                    .series("months", MONTHS);
        }
        block.note("more").note("twins");
    }
}
