package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** With whom the processes cooperate. */
@ApplicationScoped
class CooperationSource extends CountedSource {

    private static final String FROM =
            " from process_activity a join process_version v on v.id = a.version_id and v.valid_from <= :toDay"
                    + " and (v.valid_to is null or v.valid_to >= :toDay) and v.status <> 'DRAFT' where a.cooperation <> 'NONE'"
                    + " and ({area:'ALL'} or exists (select 1 from unnest(string_to_array(v.areas, ',')) q(area) where {area:q.area}))";

    private static final String FIGURES =
            "select count(*) filter (where a.cooperation = 'INTERNAL'), count(*) filter (where a.cooperation = 'EXTERNAL')"
                    + FROM;

    private static final String PARTNERS =
            "select a.partner, '@' || a.cooperation, string_agg(v.name || ': ' || a.name, '; ' order by v.name, a.name)"
                    + FROM + " group by a.partner, a.cooperation order by a.cooperation, a.partner";

    CooperationSource() {
        super("routine.cooperation");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/routine/processes.xhtml")
                .figures(FIGURES, "internal", "external")
                .list("partners", PARTNERS);
    }
}
