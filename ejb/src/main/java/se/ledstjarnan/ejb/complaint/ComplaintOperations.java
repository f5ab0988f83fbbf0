package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Complaints and views by operation, the exercise of authority apart. */
@ApplicationScoped
class ComplaintOperations extends CountedSource {

    ComplaintOperations() {
        super("complaint.byOperation");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .with("own", block.word("own"))
                .with("authority", block.word("authority"))
                .rowsAt("/deviation/cases.xhtml?status=every&kind=complaint&from={from}&to={to}{unit}")
                .counts("complaint", "operation")
                .table("operations", ReportedCases.BY_OPERATION.formatted("d.kind = 'COMPLAINT'"));
    }
}
