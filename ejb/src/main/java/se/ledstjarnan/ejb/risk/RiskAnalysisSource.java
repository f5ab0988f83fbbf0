package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Risk analyses and how the risks stand. */
@ApplicationScoped
class RiskAnalysisSource extends CountedSource {

    static final String HERE =
            " {unit:x.unit_id} and ({area:'ALL'} or exists (select 1 from unnest(string_to_array(x.areas, ',')) q(area)"
                    + " where {area:q.area})) ";

    private static final String FIGURES = """
            select count(*) filter (where {day:x.decided_on}), count(*) filter (where x.status = 'UNDER_WORK'),
                count(*) filter (where x.status = 'DECIDED' and x.follow_up_due < least(:toDay, cast(now() as date))),
                (select count(distinct s.risk_id) from risk_assessment s join risk r on r.id = s.risk_id join risk_analysis x on x.id = r.analysis_id
                    where {now:s.at} and %1$s),
                (select count(*) from risk_now n join risk_analysis x on x.id = n.analysis_id and x.status = 'DECIDED' where n.proposed and %1$s)
            from risk_analysis x where %1$s""".formatted(HERE);

    private static final String CLASSES = """
            select n.word, n.word, count(*) from risk_now n join risk_analysis x on x.id = n.analysis_id and x.status = 'DECIDED' where""" + HERE + "group by n.word order by max(n.product) desc";

    private static final String HIGHEST = """
            select r.event, n.word, n.product || ' av ' || n.highest, (select count(*) from measure m where m.risk_id = r.id and m.status <> 'CANCELLED')
            from risk_now n join risk r on r.id = n.risk_id join risk_analysis x on x.id = n.analysis_id and x.status = 'DECIDED' where n.proposed and""" + HERE + "order by n.product desc, r.event";

    RiskAnalysisSource() {
        super("risk.analyses");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/risk/analyses.xhtml").figures(FIGURES, "decided", "ongoing", "late", "assessed", "high");
        block.rowsAt("/risk/risks.xhtml").table("classes", CLASSES).list("highest", HIGHEST);
    }
}
