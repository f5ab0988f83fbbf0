package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How many complaints and views came, were closed and are open when the period ends. */
@ApplicationScoped
class ComplaintOverview extends CountedSource {

    private static final String STREAMS = """
            select s.nature, null, count(d.id) filter (where {before:d.reported_at}), count(d.id) filter (where {now:d.reported_at}),
                count(d.id) filter (where {now:d.closed_at}),
                count(d.id) filter (where d.reported_at < :endAt and (d.closed_at is null or d.closed_at >= :endAt))
            from (values ('COMPLAINT'), ('COMMENT')) s(nature) left join deviation d on d.kind = 'COMPLAINT'
                and coalesce(d.nature, 'COMPLAINT') = s.nature and""" + ReportedCases.COUNTED + "group by s.nature order by s.nature desc";

    ComplaintOverview() {
        super("complaint.overview");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=complaint&from={from}&to={to}{unit}")
                .counts("complaint", "nature")
                .table("streams", STREAMS);
    }
}
