package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What measures came to, by the verdicts of the period. */
@ApplicationScoped
class MeasureEffects extends CountedSource {

    private static final String VERDICTS = """
            select s.verdict, null, count(m.id) filter (where {before:m.verdict_at}), count(m.id) filter (where {now:m.verdict_at})
            from (values ('ACHIEVED', 1), ('PARTLY', 2), ('NOT_ACHIEVED', 3), ('CANNOT_JUDGE', 4)) s(verdict, place)
            left join measure m on m.verdict = s.verdict and {both:m.verdict_at} and""" + MeasureOverview.HERE + "group by s.verdict, s.place order by s.place";

    private static final String FIGURES = """
            select count(*) filter (where {now:m.verdict_at}),
                100.0 * count(*) filter (where m.verdict = 'ACHIEVED' and {now:m.verdict_at}) / nullif(count(*) filter (where {now:m.verdict_at}), 0),
                count(*) filter (where m.status = 'DONE' and m.follow_up < least(:toDay, cast(now() as date)) and (m.verdict_at is null or m.verdict_at >= :endAt))
            from measure m where""" + MeasureOverview.HERE;

    MeasureEffects() {
        super("measure.effects");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/measure/helped.xhtml").table("verdicts", VERDICTS).rowsAt("/measure/measures.xhtml");
        block.figures(FIGURES, "judged", "achieved", "unjudged");
    }
}
