package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.allotment.QualityIndex;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Cost beside quality for the means of a year, in one statement: levels of the goal's indicators, or of all decided goals' in the unit. */
@ApplicationScoped
class JpaQuality {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The unit's own target, else that of the whole; the latest level of the year. */
    private static final String LEVELS = """
            select a.id as allotment_id, i.number, i.name, i.direction, t.level, o.value,
                (select max(k.weight) from goal_indicator k where k.indicator_id = i.id and k.goal_id = a.goal_id) as weight
            from allotment a
            join indicator i on exists (select 1 from goal_indicator k join goal g on g.id = k.goal_id
                where k.indicator_id = i.id and g.status <> 'DRAFT' and (a.goal_id is null or g.id = a.goal_id))
            join lateral (select x.level from indicator_target x where x.indicator_id = i.id and x.year = a.year
                and (x.unit_id = a.unit_id or x.unit_id is null) order by x.unit_id is null limit 1) t on true
            join lateral (select y.value from outcome y where y.indicator_id = i.id and y.unit_id = a.unit_id and y.value is not null
                and y.first_day >= make_date(a.year, 1, 1) and y.first_day <= make_date(a.year, 12, 31)
                order by y.first_day desc limit 1) o on true
            where a.year = :year and\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<QualityRow> year(int year, Scope scope) {
        String reach = JpaAllotmentReads.reach(scope);
        JpaTogether.Answers found = new JpaTogether()
                .ask("rows", """
                        select a.id, a.budget_sek, a.outcome_sek, a.forecast_sek, u.name as unit, g.number as goal_number, g.title as goal
                        from allotment a join unit u on u.id = a.unit_id left join goal g on g.id = a.goal_id
                        where a.year = :year and\s""" + reach + " order by u.name, u.id, a.goal_id is not null, g.number")
                .ask("levels", LEVELS + reach + " order by i.number")
                .with(JpaAllotmentReads.parameters(scope))
                .with(Map.of("year", year))
                .answer(em);
        boolean over = year < scope.day().getYear();
        return found.of("rows", row -> row(row, over, found));
    }

    private static QualityRow row(JsonRow row, boolean over, JpaTogether.Answers found) {
        List<QualityIndex.Level> levels = found.of("levels", each -> each).stream()
                .filter(each -> each.number("allotment_id").equals(row.number("id")))
                .map(JpaQuality::level)
                .toList();
        Long goal = row.number("goal_number");
        return new QualityRow(
                row.text("unit"),
                goal == null ? null : Integer.valueOf(goal.intValue()),
                row.text("goal"),
                share(row.number(over ? "outcome_sek" : "forecast_sek"), row.number("budget_sek")),
                !over,
                QualityIndex.of(levels),
                levels);
    }

    private static BigDecimal share(Long cost, long budget) {
        return cost == null || budget == 0
                ? null
                : BigDecimal.valueOf(cost)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(budget), 1, RoundingMode.HALF_UP);
    }

    private static QualityIndex.Level level(JsonRow row) {
        Long weight = row.number("weight");
        return new QualityIndex.Level(
                row.whole("number"),
                row.text("name"),
                row.constant(Direction.class, "direction"),
                row.decimal("value"),
                row.decimal("level"),
                weight == null ? null : Integer.valueOf(weight.intValue()));
    }
}
