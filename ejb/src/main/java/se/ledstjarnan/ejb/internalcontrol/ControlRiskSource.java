package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** The risks of the internal control plans of the period. */
@ApplicationScoped
class ControlRiskSource extends CountedSource {

    private static final String RISKS = """
            select r.process, r.event, c.name, r.probability * r.consequence, coalesce(r.added, r.existing)
            from control_risk r join control_plan p on p.id = r.plan_id left join control_category c on c.id = r.category_id
            where not r.struck and p.for_year between extract(year from cast(:fromDay as date)) and extract(year from cast(:toDay as date)) and p.status <> 'DRAFT' order by p.for_year, r.position""";

    ControlRiskSource() {
        super("internalcontrol.risks");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/internalcontrol/plans.xhtml").list("risks", RISKS);
    }
}
