package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Who reported deviations. */
@ApplicationScoped
class DeviationSources extends CountedSource {

    private static final String SOURCES =
            "select d.source, null," + ReportedCases.COUNTS + " from deviation d where d.kind = 'DEVIATION' and"
                    + ReportedCases.BOTH + "group by d.source order by 4 desc, 1";

    DeviationSources() {
        super("deviation.bySource");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}")
                .counts("deviation", "source")
                .table("sources", SOURCES);
    }
}
