package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** What the means allotted to units have come to, against what was allotted, in thousands. */
@ApplicationScoped
class JpaCollectedMeans implements Collected {

    private static final String MEANS = """
            select a.id, a.unit_id, g.number as goal, g.title, a.budget_sek, a.outcome_sek, b.outcome_sek as before
            from allotment a left join goal g on g.id = a.goal_id
            left join allotment b on b.unit_id = a.unit_id and b.goal_id is not distinct from a.goal_id and b.year = a.year - 1
            where a.year = :year order by a.unit_id, g.number nulls first, a.id""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<Gathered> collect(CollectFrame frame) {
        return new JpaTogether()
                .ask("means", MEANS)
                .with(frame.parameters())
                .answer(em)
                .of("means", JpaCollectedMeans::figure);
    }

    private static Gathered figure(JsonRow row) {
        BigDecimal spent = thousands(row.decimal("outcome_sek"));
        Long goal = row.number("goal");
        return new Gathered(
                CollectedPart.RESOURCE,
                "unit-" + row.number("unit_id") + (goal == null ? "" : "-goal-" + goal),
                goal == null ? "Kostnad mot tilldelade medel" : "Kostnad för målet " + row.text("title"),
                row.number("unit_id"),
                goal == null ? null : goal.intValue(),
                null,
                "tkr",
                spent,
                spent == null ? FigureLack.NOT_MEASURED : null,
                thousands(row.decimal("budget_sek")),
                thousands(row.decimal("before")),
                Direction.LOWER,
                List.of(),
                Xmr.Numbers.NOT_NEGATIVE,
                null);
    }

    private static BigDecimal thousands(BigDecimal kronor) {
        return kronor == null ? null : kronor.movePointLeft(3);
    }
}
