package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What areas the causes of deviations lay in. */
@ApplicationScoped
class DeviationCauses extends CountedSource {

    private static final String CAUSES =
            "select e.cause_area, null, count(distinct d.id) filter (where {before:d.reported_at}),"
                    + " count(distinct d.id) filter (where {now:d.reported_at})"
                    + " from deviation d join investigation_entry e on e.deviation_id = d.id and e.cause_area is not null"
                    + " where d.kind = 'DEVIATION' and" + ReportedCases.BOTH
                    + "group by e.cause_area order by 4 desc, 1";

    DeviationCauses() {
        super("deviation.causes");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}")
                .counts("deviation.cause", "cause")
                .table("causes", CAUSES)
                .note("several");
    }
}
