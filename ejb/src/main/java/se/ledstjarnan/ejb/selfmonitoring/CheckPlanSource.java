package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Self-monitoring and inspections as planned: done, late and to come. */
@ApplicationScoped
class CheckPlanSource extends CountedSource {

    static final String HERE =
            " {unit:d.unit_id} and ({area:'ALL'} or exists (select 1 from unit_area a where a.unit_id = d.unit_id and {area:a.area})) ";

    private static final String DONE = "count(*) filter (where d.status = 'SIGNED')";
    private static final String LATE =
            "count(*) filter (where d.status is distinct from 'SIGNED' and d.due < cast(now() as date))";

    private static final String FIGURES = "select count(*), " + DONE + ", " + LATE + ", 100.0 * " + DONE + " / nullif("
            + DONE + " + " + LATE + ", 0) from check_due d where {day:d.due} and" + HERE;

    private static final String LISTS =
            "select d.kind || '-' || d.list_number, min(d.title) || case when d.kind = 'INSPECTION' then ' (tillsyn)' else '' end, "
                    + DONE + ", " + LATE
                    + ", count(*) filter (where d.status is distinct from 'SIGNED' and d.due >= cast(now() as date))"
                    + " from check_due d where {day:d.due} and" + HERE
                    + "group by d.kind, d.list_number order by d.kind desc, 2";

    CheckPlanSource() {
        super("selfmonitoring.plan");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/selfmonitoring/overview.xhtml")
                .figures(FIGURES, "planned", "done", "late", "share")
                .table("lists", LISTS);
    }
}
