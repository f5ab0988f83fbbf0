package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How suspected serious harm was handled, and whether patients and relatives were told and heard. */
@ApplicationScoped
class LexMariaHandling extends CountedSource {

    private static final String ENDED = "{now:x.investigated_at}";

    private static final String TIMES = """
            select percentile_cont(0.5) within group (order by extract(epoch from x.investigated_at - x.received_at) / 86400) filter (where %1$s), count(*) filter (where %1$s),
                percentile_cont(0.5) within group (order by x.ivo_notified_on - cast(x.occurred_at at time zone 'Europe/Stockholm' as date))
                    filter (where {day:x.ivo_notified_on}), count(*) filter (where {day:x.ivo_notified_on}),
                100.0 * count(*) filter (where %1$s and x.harm_at is not null and (x.patient_told_on is not null or x.patient_reasoned_away))
                    / nullif(count(*) filter (where %1$s and x.harm_at is not null), 0),
                100.0 * count(*) filter (where %1$s and x.harm_at is not null and x.noted_in_record) / nullif(count(*) filter (where %1$s and x.harm_at is not null), 0),
                count(*) filter (where %1$s and x.harm_at is not null),
                100.0 * count(*) filter (where %1$s and exists (select 1 from lex_maria_note n where n.lex_maria_id = x.id and n.part in ('PATIENT', 'RELATIVES')))
                    / nullif(count(*) filter (where %1$s), 0), count(*) filter (where %1$s),
                (select count(*) from measure m join lex_maria x on x.deviation_id = m.deviation_id where {now:m.created_at} and %2$s),
                (select count(*) from measure m join lex_maria x on x.deviation_id = m.deviation_id
                    where m.verdict = 'ACHIEVED' and {now:m.verdict_at} and %2$s)
            from lex_maria x where %2$s""".formatted(ENDED, LexMariaOverview.HERE);

    LexMariaHandling() {
        super("lexmaria.handling");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/lexmaria/cases.xhtml")
                .people(block.scope().unitId() != null)
                .figures(
                        TIMES,
                        "median",
                        "#",
                        "notified",
                        "#",
                        "told",
                        "noted",
                        "#",
                        "heard",
                        "#",
                        "measures",
                        "effects")
                .note("words");
    }
}
