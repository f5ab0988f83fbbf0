package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Deviations by operation, the exercise of authority apart. */
@ApplicationScoped
class DeviationOperations extends CountedSource {

    DeviationOperations() {
        super("deviation.byOperation");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .with("own", block.word("own"))
                .with("authority", block.word("authority"))
                .rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}")
                .counts("deviation", "operation")
                .table("operations", ReportedCases.BY_OPERATION.formatted("d.kind = 'DEVIATION'"));
    }
}
