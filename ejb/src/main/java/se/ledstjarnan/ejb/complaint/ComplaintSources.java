package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Whom complaints and views came from. */
@ApplicationScoped
class ComplaintSources extends CountedSource {

    private static final String SQL =
            "select d.source, null," + ReportedCases.COUNTS + " from deviation d where d.kind = 'COMPLAINT' and"
                    + ReportedCases.BOTH + "group by d.source order by 4 desc, 1";

    ComplaintSources() {
        super("complaint.bySource");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=complaint&from={from}&to={to}{unit}")
                .counts("complaint", "source")
                .table("sources", SQL);
    }
}
