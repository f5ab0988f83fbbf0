package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Governing documents that hold, were renewed, and are to be reviewed. */
@ApplicationScoped
class RoutineState extends CountedSource {

    static final String HERE =
            " ({unit:-1} or exists (select 1 from routine_unit x where x.version_id = v.id and {unit:x.unit_id}))"
                    + " and ({area:'ALL'} or exists (select 1 from unnest(string_to_array(v.areas, ',')) q(area) where {area:q.area})) ";

    private static final String IN_FORCE =
            " v.approved_at is not null and v.valid_from <= :toDay and (v.valid_to is null or v.valid_to >= :toDay) ";
    private static final String LATE = "r.review_due < least(:toDay, cast(now() as date))";

    private static final String FIGURES = ("select count(*) filter (where %1$s), count(*) filter (where %1$s and %2$s),"
                            + " 100.0 * count(*) filter (where %1$s and not (%2$s)) / nullif(count(*) filter (where %1$s), 0),"
                            + " count(*) filter (where v.version_no = 1 and {now:v.approved_at}), count(*) filter (where v.version_no > 1 and {now:v.approved_at}),"
                            + " (select count(*) from routine_proposal p where {now:p.at})"
                            + " from routine_version v join routine r on r.id = v.routine_id where")
                    .formatted(IN_FORCE, LATE)
            + HERE;

    private static final String KINDS =
            "select v.kind, null, count(*) filter (where not coalesce(" + LATE + ", false)), count(*) filter (where "
                    + LATE + ") from routine_version v join routine r on r.id = v.routine_id where" + IN_FORCE + "and"
                    + HERE + "group by v.kind order by 3 desc";

    RoutineState() {
        super("routine.state");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/routine/routines.xhtml")
                .figures(FIGURES, "inForce", "late", "share", "added", "renewed", "proposals")
                .table("kinds", KINDS);
    }
}
