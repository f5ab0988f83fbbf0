package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What self-monitoring and inspections showed. */
@ApplicationScoped
class CheckResultSource extends CountedSource {

    private static final String RESULTS = """
            select min(v.title) || case when r.kind = 'INSPECTION' then ' (tillsyn)' else '' end, count(*) filter (where {now:r.ended_at}),
                round(100.0 * sum(r.score_right) filter (where {before:r.ended_at}) / nullif(sum(r.score_of) filter (where {before:r.ended_at}), 0), 1),
                round(100.0 * sum(r.score_right) filter (where {now:r.ended_at}) / nullif(sum(r.score_of) filter (where {now:r.ended_at}), 0), 1),
                max(v.target)
            from check_round r join check_list_version v on v.id = r.version_id
            where r.status = 'SIGNED' and {both:r.ended_at} and {unit:r.unit_id} and ({area:'ALL'} or exists (select 1 from unit_area a
                where a.unit_id = r.unit_id and {area:a.area}))
            group by v.list_id, r.kind having count(*) filter (where {now:r.ended_at}) > 0 order by r.kind desc, 1""";

    private static final String FINDINGS = """
            select count(distinct f.id), count(distinct f.id) filter (where m.id is not null)
            from check_finding f join check_round r on r.id = f.round_id and {now:r.ended_at} left join measure m on m.check_finding_id = f.id
            where {unit:r.unit_id} and ({area:'ALL'} or exists (select 1 from unit_area a where a.unit_id = r.unit_id and {area:a.area}))""";

    CheckResultSource() {
        super("selfmonitoring.results");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/selfmonitoring/results.xhtml")
                .list("results", RESULTS)
                .figures(FINDINGS, "findings", "measures")
                .note("share");
    }
}
