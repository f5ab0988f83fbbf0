package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The indicators that measures are followed by, with what they came to before and after. */
@ApplicationScoped
class JpaIndicatorEffects {

    /** Where it is measured for the unit it is read there, else for the whole. */
    static final String SERIES = """
            with placed as (
                select m.id, m.indicator_id, %s as done, case when m.reach = 'UNIT' and exists (select 1 from indicator_unit iu
                    where iu.indicator_id = m.indicator_id and iu.unit_id = m.unit_id) then m.unit_id end as place
                from measure m where m.id in :ids and m.indicator_id is not null)
            select p.id, i.id as indicator, i.number, i.name, i.measured_in, i.direction, i.frequency, i.break_on, u.name as unit, p.done,
                o.first_day, o.value
            from placed p join indicator i on i.id = p.indicator_id left join unit u on u.id = p.place
                left join outcome o on o.indicator_id = i.id and coalesce(o.unit_id, 0) = coalesce(p.place, 0)
            order by p.id, o.first_day""".formatted(JpaEffects.DONE_ON);

    private static final String MEASURED_THERE =
            "(i.whole or exists (select 1 from indicator_unit iu where iu.indicator_id = i.id and iu.unit_id = :unit))";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Of those measures that have one; without a reading where the measure is not done. @param rows of {@link #SERIES} */
    static Map<Long, EffectView> readings(List<JsonRow> rows) {
        Map<Long, List<JsonRow>> found = new LinkedHashMap<>();
        for (JsonRow row : rows) {
            found.computeIfAbsent(row.number("id"), none -> new ArrayList<>()).add(row);
        }
        Map<Long, EffectView> views = new HashMap<>();
        found.forEach((id, of) -> views.put(id, view(of)));
        return views;
    }

    private static EffectView view(List<JsonRow> rows) {
        JsonRow first = rows.get(0);
        EffectView.Series series = new EffectView.Series(
                first.number("indicator"),
                first.whole("number"),
                first.text("unit"),
                first.text("measured_in"),
                first.constant(Direction.class, "direction"),
                first.constant(Frequency.class, "frequency"),
                first.day("break_on"));
        LocalDate done = first.day("done");
        return new EffectView(first.text("name"), series, done == null ? null : reading(rows, series, done), true);
    }

    /** Periods without an outcome are periods all the same. */
    private static EffectReading reading(List<JsonRow> rows, EffectView.Series series, LocalDate done) {
        TreeMap<LocalDate, Double> known = new TreeMap<>();
        for (JsonRow row : rows) {
            LocalDate day = row.day("first_day");
            BigDecimal value = row.decimal("value");
            if (day != null) {
                known.put(day, value == null ? Double.NaN : value.doubleValue());
            }
        }
        List<YearMonth> periods = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        if (!known.isEmpty()) {
            for (LocalDate day = known.firstKey();
                    !day.isAfter(known.lastKey());
                    day = series.frequency().after(day)) {
                periods.add(YearMonth.from(day));
                values.add(known.getOrDefault(day, Double.NaN));
            }
        }
        LocalDate after = series.frequency().after(series.frequency().periodOf(done));
        return EffectReading.of(
                periods,
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                YearMonth.from(after),
                broken(series),
                numbers(series.measuredIn()));
    }

    /** A period that had begun when the break came is measured as before it. */
    private static YearMonth broken(EffectView.Series series) {
        LocalDate on = series.brokeOn();
        if (on == null) {
            return null;
        }
        return YearMonth.from(
                series.frequency().begins(on)
                        ? on
                        : series.frequency().after(series.frequency().periodOf(on)));
    }

    private static Xmr.Numbers numbers(String measuredIn) {
        return measuredIn.equals("procent") || measuredIn.equals("%") ? Xmr.Numbers.PERCENT : Xmr.Numbers.ANY;
    }

    /** Those in use that are measured where the measure is, by name. */
    List<NamedChoice> choices(long unitId, LocalDate today) {
        return rows(
                        "select i.id, i.name from indicator i where (i.retired_on is null or i.retired_on >= :today) and "
                                + MEASURED_THERE + " order by i.name, i.id",
                        Map.of("unit", unitId, "today", java.sql.Date.valueOf(today)))
                .stream()
                .map(row -> new NamedChoice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Of the goal that an activity is for, the one that weighs most among those measured where the measure is. */
    Optional<Long> ofGoal(long activityId, long unitId) {
        return rows(
                        "select i.id, i.number from activity a join action_plan p on p.id = a.plan_id"
                                + " join goal_indicator gi on gi.goal_id = p.goal_id join indicator i on i.id = gi.indicator_id"
                                + " where a.id = :activity and i.retired_on is null and " + MEASURED_THERE
                                + " order by gi.weight desc nulls last, i.number limit 1",
                        Map.of("activity", activityId, "unit", unitId))
                .stream()
                .map(row -> ((Number) row[0]).longValue())
                .findFirst();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
