package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How cases under lex Sarah were handled. */
@ApplicationScoped
class LexSarahHandling extends CountedSource {

    private static final String TIMES = """
            select count(*) filter (where {now:x.decided_at}),
                percentile_cont(0.5) within group (order by extract(epoch from x.decided_at - x.received_at) / 86400) filter (where {now:x.decided_at}),
                max(extract(epoch from x.decided_at - x.received_at) / 86400) filter (where {now:x.decided_at}),
                count(*) filter (where {now:x.decided_at}),
                percentile_cont(0.5) within group (order by x.ivo_notified_on - cast(x.serious_at at time zone 'Europe/Stockholm' as date))
                    filter (where {day:x.ivo_notified_on}), count(x.serious_at) filter (where {day:x.ivo_notified_on}),
                100.0 * count(*) filter (where {now:x.decided_at} and exists (select 1 from lex_sarah_information i where i.lex_sarah_id = x.id
                    and i.party in ('INDIVIDUAL', 'RELATIVE') and i.told_on is not null)) / nullif(count(*) filter (where {now:x.decided_at}), 0), count(*) filter (where {now:x.decided_at})
            from lex_sarah x where""" + LexSarahOverview.HERE;

    LexSarahHandling() {
        super("lexsarah.handling");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/lexsarah/cases.xhtml")
                .people(block.scope().unitId() != null)
                .counts("lexsarah", "grade")
                .figures(TIMES, "decided", "median", "longest", "#", "notified", "#", "told", "#")
                .note("words");
    }
}
