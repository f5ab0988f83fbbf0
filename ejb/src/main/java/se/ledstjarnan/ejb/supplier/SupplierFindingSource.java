package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What visits at suppliers found, by grade. */
@ApplicationScoped
class SupplierFindingSource extends CountedSource {

    private static final String GRADES = """
            select cast(g.level as text), g.name, count(v.id) filter (where v.visited_on between :beforeFrom and :beforeTo), count(v.id) filter (where {day:v.visited_on})
            from supplier_grade g left join supplier_finding f on f.grade = g.level left join (select v.* from supplier_visit v join supplier s on s.id = v.supplier_id
                where %s) v on v.id = f.visit_id group by g.level, g.name order by g.level""".formatted(SupplierOverviewSource.HERE);

    private static final String FIGURES = """
            select count(*) filter (where f.status in ('OPEN', 'REPORTED')), count(*) filter (where f.status = 'OPEN' and f.due < cast(now() as date)),
                count(*) filter (where f.status = 'MENDED' and {now:f.followed_up_at})
            from supplier_finding f join supplier_visit v on v.id = f.visit_id join supplier s on s.id = v.supplier_id where v.visited_on <= :toDay and %s""".formatted(SupplierOverviewSource.HERE);

    SupplierFindingSource() {
        super("supplier.findings");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/supplier/overview.xhtml").table("grades", GRADES).figures(FIGURES, "open", "late", "mended");
    }
}
