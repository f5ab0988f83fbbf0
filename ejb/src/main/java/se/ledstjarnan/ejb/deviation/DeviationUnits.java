package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Deviations by unit, as the report is organised, and those that reported none. */
@ApplicationScoped
class DeviationUnits extends CountedSource {
    /** Whatever existed some day of the period. */
    private static final String THERE =
            " {there:u} and ({area:'ALL'} or exists (select 1 from unit_area a where a.unit_id = u.id and {area:a.area})) ";

    private static final String UNITS = """
            select {key:u}, coalesce(h.name, u.name) || case when u.valid_to <= {asof:day} then ' (till och med ' || u.valid_to || ')' else '' end,
                coalesce(ph.name, p.name, coalesce(h.name, u.name)), coalesce(n.earlier, 0), coalesce(n.current, 0)
            from unit u left join unit_history h on h.unit_id = u.id and {asof:day} between h.valid_from and h.valid_to
            left join unit p on p.id = coalesce(h.parent_id, u.parent_id)
            left join unit_history ph on ph.unit_id = p.id and {asof:day} between ph.valid_from and ph.valid_to
            left join (select {at:d} as unit_id, count(*) filter (where {before:d.reported_at}) as earlier,
                    count(*) filter (where {now:d.reported_at}) as current
                from deviation d{placed:d}where d.kind = 'DEVIATION' and""" + ReportedCases.BOTH + """
                group by 1) n on n.unit_id = u.id
            where n.unit_id is not null or""" + THERE + "order by 3, 2, 1";

    private static final String SILENT = """
            select coalesce(h.name, u.name), coalesce(ph.name, p.name)
            from unit u left join unit_history h on h.unit_id = u.id and {asof:day} between h.valid_from and h.valid_to
            left join unit p on p.id = coalesce(h.parent_id, u.parent_id)
            left join unit_history ph on ph.unit_id = p.id and {asof:day} between ph.valid_from and ph.valid_to
            where not exists (select 1 from deviation d where {own:d.unit_id} and {now:d.reported_at} and d.status <> 'DUPLICATE') and""" + THERE + "order by 2, 1";

    DeviationUnits() {
        super("deviation.byUnit");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}")
                .counts("deviation", CellName.UNIT)
                .table("units", UNITS)
                .people(false)
                .rowsAt(null)
                .list("silent", SILENT)
                .note(block.scope().organised() == OrganisedAs.NOW ? "takenOver" : "moved");
    }
}
