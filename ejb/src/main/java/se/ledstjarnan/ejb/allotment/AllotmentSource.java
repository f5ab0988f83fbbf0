package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Means of units and goals: decided, used and expected. */
@ApplicationScoped
class AllotmentSource extends CountedSource {

    private static final String SUMS = """
            select sum(x.decided_sek) / 1000, sum(x.outcome_sek) / 1000, sum(x.decided_sek - x.outcome_sek) / 1000, sum(x.forecast_sek) / 1000
            from allotment x where x.goal_id is null and x.year = extract(year from cast(:toDay as date)) and {unit:x.unit_id}""";

    private static final String MEANS = """
            select coalesce(u.name, 'Hela förvaltningen'), g.title, round(x.decided_sek / 1000.0), round(x.outcome_sek / 1000.0),
                round((x.decided_sek - x.outcome_sek) / 1000.0), round(x.forecast_sek / 1000.0), x.posts, x.posts_used
            from allotment x left join unit u on u.id = x.unit_id left join goal g on g.id = x.goal_id
            where x.year = extract(year from cast(:toDay as date)) and {unit:x.unit_id} order by u.name nulls first, g.title nulls first""";

    private static final String NEEDS = """
            select n.title, u.name, round(n.amount_sek / 1000.0), '@' || coalesce(n.answer, 'WAITING'), n.answer_words
            from resource_need n left join unit u on u.id = n.unit_id
            where n.status <> 'DRAFT' and ({day:n.raised_on} or {day:n.decided_on}) and ({unit:-1} or {unit:n.unit_id}) order by n.raised_on, n.number""";

    AllotmentSource() {
        super("allotment.resources");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/allotment/year.xhtml?year=" + block.period().to().getYear())
                .figures(SUMS, "decided", "outcome", "variance", "forecast")
                .list("means", MEANS)
                .note("thousands");
        block.rowsAt("/allotment/needs.xhtml").list("needs", NEEDS);
    }
}
