package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Suppliers with an agreement in the period, and how they were followed up. */
@ApplicationScoped
class SupplierOverviewSource extends CountedSource {

    /** Suppliers whose agreement held some day of the period. */
    static final String HERE =
            " exists (select 1 from supplier_agreement a where a.supplier_id = s.id and a.valid_from <= :toDay"
                    + " and (a.valid_to is null or a.valid_to >= :fromDay) and ({unit:-1} or {unit:a.unit_id})"
                    + " and ({area:'ALL'} or exists (select 1 from unnest(string_to_array(a.areas, ',')) q(area) where {area:q.area}))) ";

    private static final String FIGURES = """
            select x.all_of, x.visited, 100.0 * x.visited / nullif(x.all_of, 0), x.confirmed, x.concerns
            from (select count(*) as all_of, count(*) filter (where exists (select 1 from supplier_visit v where v.supplier_id = s.id and {day:v.visited_on})) as visited,
                count(*) filter (where exists (select 1 from supplier_confirmation c where c.supplier_id = s.id
                    and c.for_year = extract(year from cast(:toDay as date)))) as confirmed,
                coalesce(sum((select count(*) from supplier_concern k where k.supplier_id = s.id and {day:k.notified_on})), 0) as concerns
                from supplier s where %s) x""".formatted(HERE);

    private static final String SUPPLIERS = """
            select s.name, (select string_agg(distinct a.service, ', ') from supplier_agreement a where a.supplier_id = s.id and a.valid_from <= :toDay
                    and (a.valid_to is null or a.valid_to >= :fromDay)),
                (select max(v.visited_on) from supplier_visit v where v.supplier_id = s.id and v.visited_on <= :toDay),
                (select g.name from supplier_visit v join supplier_finding f on f.visit_id = v.id join supplier_grade g on g.level = f.grade
                    where v.supplier_id = s.id and {day:v.visited_on} order by f.grade desc limit 1),
                (select count(*) from supplier_visit v join supplier_finding f on f.visit_id = v.id where v.supplier_id = s.id and f.status in ('OPEN', 'REPORTED')
                    and v.visited_on <= :toDay),
                (select string_agg(r.title, ', ' order by r.title) from supplier_result r where r.supplier_id = s.id and {now:r.handed_in_at})
            from supplier s where %s order by s.name""".formatted(HERE);

    SupplierOverviewSource() {
        super("supplier.overview");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/supplier/suppliers.xhtml")
                .figures(FIGURES, "suppliers", "visited", "share", "confirmed", "concerns")
                .list("suppliers", SUPPLIERS);
    }
}
