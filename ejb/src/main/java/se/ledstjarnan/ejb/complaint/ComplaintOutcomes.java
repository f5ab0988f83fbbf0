package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What complaints and views led to. */
@ApplicationScoped
class ComplaintOutcomes extends CountedSource {

    private static final String OUTCOMES = """
            select s.outcome, null, count(x.id) filter (where {before:x.reported_at}), count(x.id) filter (where {now:x.reported_at})
            from (values ('MEASURES', 1), ('ANSWERED', 2), ('HANDED_OVER', 3), ('ONGOING', 4)) s(outcome, place)
            left join (select d.id, d.reported_at, case when d.handed_over_at is not null then 'HANDED_OVER'
                    when exists (select 1 from measure m where m.deviation_id = d.id and m.status <> 'CANCELLED') then 'MEASURES'
                    when d.feedback_at is not null or d.closed_at is not null then 'ANSWERED' else 'ONGOING' end as outcome
                from deviation d where d.kind = 'COMPLAINT' and""" + ReportedCases.BOTH + """
                ) x on x.outcome = s.outcome group by s.outcome, s.place order by s.place""";

    /** What those who answer for the measures have found that they gave, by the day they said so. */
    private static final String VERDICTS = """
            select m.verdict, null, count(*) filter (where {before:m.verdict_at}), count(*) filter (where {now:m.verdict_at})
            from measure m join deviation d on d.id = m.deviation_id
            where d.kind = 'COMPLAINT' and m.verdict in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'CANNOT_JUDGE') and {both:m.verdict_at} and""" + ReportedCases.COUNTED + """
            group by m.verdict order by array_position(array['ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'CANNOT_JUDGE'], cast(m.verdict as text))""";

    ComplaintOutcomes() {
        super("complaint.outcome");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=complaint&from={from}&to={to}{unit}")
                .counts("complaint", "outcome")
                .table("outcomes", OUTCOMES)
                .rowsAt("/measure/helped.xhtml")
                .counts("complaint.measure", "verdict")
                .table("verdicts", VERDICTS);
    }
}
