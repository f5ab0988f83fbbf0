package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Whether those concerned have read governing documents in time. */
@ApplicationScoped
class RoutineReadings extends CountedSource {

    private static final String READINGS = """
            select n.owed, n.done, 100.0 * n.done / nullif(n.owed, 0), (select count(*) from reading_receipt p where {now:p.at}
                and exists (select 1 from employment m where m.employee_id = p.employee_id and m.valid_from <= :toDay and {unit:m.unit_id}))
            from (select count(*) as owed, count(*) filter (where p.at < cast(q.due + 1 as timestamp) at time zone 'Europe/Stockholm') as done
                from reading_request q join employment m on m.unit_id = q.unit_id and (q.audience = 'STAFF' or m.kind = 'LEADS')
                    and m.valid_from <= q.due and (m.valid_to is null or m.valid_to >= q.due)
                left join reading_receipt p on p.version_id = q.version_id and p.employee_id = m.employee_id
                where {day:q.due} and q.due <= cast(now() as date) and {unit:q.unit_id}) n""";

    RoutineReadings() {
        super("routine.readings");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/routine/routines.xhtml").figures(READINGS, "requested", "read", "share", "receipts");
    }
}
