package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What the internal control of the period showed. */
@ApplicationScoped
class ControlFollowUpSource extends CountedSource {

    private static final String FIGURES = """
            select count(*), count(d.meaning) filter (where d.meaning <> 'NOT_DONE'), count(*) filter (where d.meaning is null and d.due < cast(now() as date)),
                count(*) filter (where d.meaning = 'MAJOR'), (select count(*) from measure m where m.origin = 'CONTROL' and {now:m.created_at})
            from control_due d where {day:d.due}""";

    private static final String RESULTS = """
            select coalesce(d.meaning, 'NONE'), min(d.word), count(*) filter (where d.due between :beforeFrom and :beforeTo), count(*) filter (where {day:d.due})
            from control_due d where (d.due between :beforeFrom and :beforeTo or {day:d.due}) and (d.meaning is not null or d.due <= cast(now() as date))
            group by d.meaning order by array_position(array['FINE', 'MINOR', 'MAJOR', 'UNCERTAIN', 'NOT_DONE'], cast(d.meaning as text)) nulls last""";

    private static final String REMARKS = """
            select d.moment, d.due, d.word, coalesce(d.deviation, d.words, case when d.score_of > 0 then 'Egenkontroll: ' || round(100.0 * d.score_right / d.score_of) || ' % rätt' end)
            from control_due d where {day:d.due} and d.meaning in ('MAJOR', 'NOT_DONE', 'UNCERTAIN', 'MINOR')
            order by array_position(array['MAJOR', 'NOT_DONE', 'UNCERTAIN', 'MINOR'], cast(d.meaning as text)), d.due, d.moment""";

    private static final String FOLLOW_UPS = """
            select f.day, f.words, case when f.decided_on is not null then f.decided_by_body || ', ' || f.decided_on end
            from control_follow_up f where {day:f.day} order by f.day, f.id""";

    ControlFollowUpSource() {
        super("internalcontrol.followUp");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/internalcontrol/plans.xhtml")
                .figures(FIGURES, "planned", "done", "late", "remarked", "measures")
                .table("results", RESULTS);
        block.list("remarks", REMARKS).list("followUps", FOLLOW_UPS);
    }
}
