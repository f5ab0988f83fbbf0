package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Measures against risks: in force and with effect. */
@ApplicationScoped
class RiskMeasureSource extends CountedSource {

    private static final String FIGURES = """
            select count(*) filter (where {now:m.created_at}), count(*) filter (where m.created_at < :endAt and (m.ended_at is null or m.ended_at >= :endAt)),
                count(*) filter (where m.status = 'DONE' and m.ended_at < :endAt), count(*) filter (where m.verdict = 'ACHIEVED' and m.verdict_at < :endAt),
                count(*) filter (where m.status = 'PLANNED' and m.due < least(:toDay, cast(now() as date)))
            from measure m join risk r on r.id = m.risk_id join risk_analysis x on x.id = r.analysis_id where""" + RiskAnalysisSource.HERE;

    RiskMeasureSource() {
        super("risk.measures");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/measure/measures.xhtml").figures(FIGURES, "decided", "ongoing", "inForce", "effect", "late");
    }
}
