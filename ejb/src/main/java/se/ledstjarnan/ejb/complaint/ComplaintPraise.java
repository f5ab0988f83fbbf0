package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What worked well and praise. */
@ApplicationScoped
class ComplaintPraise extends CountedSource {

    private static final String PRAISE =
            """
            select coalesce(cast(o.id as text), 'NONE'), coalesce(n.name, o.name),""" + ReportedCases.COUNTS + """
            from deviation d{placed:d}join unit u on u.id = {at:d} left join operation o on o.id = u.operation_id
            left join operation_name n on n.operation_id = o.id and :toDay between n.valid_from and n.valid_to
            where d.kind = 'GOOD_PRACTICE' and""" + ReportedCases.BOTH + "group by o.id, n.name order by 2 nulls last, 1";

    ComplaintPraise() {
        super("complaint.praise");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=good_practice&from={from}&to={to}{unit}")
                .counts("praise", "operation")
                .table("praise", PRAISE);
    }
}
