package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What complaints and views were about. */
@ApplicationScoped
class ComplaintThemes extends CountedSource {

    private static final String SQL = """
            select coalesce(c.code, 'NONE'), c.name || case when c.compartment = 'HEALTH_CARE' then ' (HSL)' else ' (SoL/LSS)' end,""" + ReportedCases.COUNTS
            + " from deviation d left join category c on c.id = d.category_id where d.kind = 'COMPLAINT' and"
            + ReportedCases.BOTH
            + "group by c.code, c.name, c.compartment, c.sort_order order by c.compartment nulls last, c.sort_order, c.name";

    ComplaintThemes() {
        super("complaint.themes");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=complaint&from={from}&to={to}{unit}")
                .counts("complaint", "category")
                .table("themes", SQL)
                .note("one");
    }
}
