package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/**
 * Goals for citizens with what they have come to, in one statement. Nothing that the system counts from cases is among it, and of a single
 * unit only what rests on so many that nobody can be recognised.
 */
@ApplicationScoped
class JpaPublicGoals {

    private static final String GOALS = """
            select g.id, g.number, g.title, g.text, g.unit_id, u.name as unit, g.first_year, g.last_year
            from goal g left join unit u on u.id = g.unit_id
            where g.for_citizens and g.status = 'DECIDED' and g.first_year <= :year and g.last_year >= :year
            order by g.number""";

    /** The latest outcome and the one before, where the goal holds or else for the whole. */
    private static final String LEVELS = """
            select g.id as goal_id, i.name, i.definition, i.measured_in, i.direction, coalesce(u.kind, 'ADMINISTRATION') = 'UNIT' as single,
                o.value, o.missing, o.base, o.first_day, b.value as before, b.base as before_base,
                (select t.level from indicator_target t where t.indicator_id = i.id and t.year = extract(year from o.first_day)
                    and t.unit_id is not distinct from o.unit_id) as target
            from goal g join goal_indicator k on k.goal_id = g.id join indicator i on i.id = k.indicator_id
            left join unit u on u.id = g.unit_id
            left join lateral (select x.* from outcome x where x.indicator_id = i.id
                and (x.unit_id = g.unit_id or x.unit_id is null and coalesce(u.kind, 'ADMINISTRATION') <> 'UNIT')
                order by x.unit_id is null, x.first_day desc limit 1) o on true
            left join lateral (select y.value, y.base from outcome y where y.indicator_id = i.id
                and y.unit_id is not distinct from o.unit_id and y.first_day < o.first_day and y.value is not null
                and (i.break_on is null or y.first_day >= i.break_on or o.first_day < i.break_on)
                order by y.first_day desc limit 1) b on true
            where g.for_citizens and g.status = 'DECIDED' and g.first_year <= :year and g.last_year >= :year
                and i.source <> 'SYSTEM' and i.retired_on is null
                and (i.whole or exists (select 1 from indicator_unit n where n.indicator_id = i.id and n.unit_id = g.unit_id))
            order by g.number, i.number""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param fewest what a value must rest on to be shown */
    List<PublicGoal> find(int year, int fewest) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("goals", GOALS)
                .ask("levels", LEVELS)
                .with(Map.of("year", year))
                .answer(em);
        return found.of("goals", row -> goal(row, found, fewest));
    }

    private static PublicGoal goal(JsonRow row, JpaTogether.Answers found, int fewest) {
        return new PublicGoal(
                row.whole("number"),
                row.text("title"),
                row.text("text"),
                row.text("unit"),
                row.whole("first_year"),
                row.whole("last_year"),
                found.of("levels", each -> each).stream()
                        .filter(each -> each.number("goal_id").equals(row.number("id")))
                        .map(each -> level(each, fewest))
                        .toList());
    }

    private static PublicGoal.Level level(JsonRow row, int fewest) {
        PublicGoal.State state = state(row, fewest);
        boolean shown = state == PublicGoal.State.SHOWN;
        BigDecimal before =
                hidden(row.is("single"), row.number("before_base"), fewest) == null ? row.decimal("before") : null;
        return new PublicGoal.Level(
                row.text("name"),
                row.text("definition"),
                row.text("measured_in"),
                row.constant(Direction.class, "direction"),
                state,
                shown ? row.decimal("value") : null,
                row.day("first_day"),
                shown ? before : null,
                row.decimal("target"));
    }

    private static PublicGoal.State state(JsonRow row, int fewest) {
        if (row.decimal("value") == null) {
            return "TOO_FEW".equals(row.text("missing")) ? PublicGoal.State.TOO_FEW : PublicGoal.State.NOT_MEASURED;
        }
        PublicGoal.State hidden = hidden(row.is("single"), row.number("base"), fewest);
        return hidden == null ? PublicGoal.State.SHOWN : hidden;
    }

    /** Why a value is not shown; null where it is. @param base how many it rests on; null where that is not known */
    static PublicGoal.State hidden(boolean single, Long base, int fewest) {
        if (base == null) {
            return single ? PublicGoal.State.WITHHELD : null;
        }
        return SafeTables.isTooFew(base, fewest) ? PublicGoal.State.TOO_FEW : null;
    }
}
