package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
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
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** The indicators that measures are followed by, with what they came to before and after. */
@ApplicationScoped
class JpaIndicatorEffects {

    /** Where it is measured for the unit it is read there, else for the whole. */
    private static final String SERIES = """
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

    private static final int MEASURE = 0;
    private static final int INDICATOR = 1;
    private static final int NUMBER = 2;
    private static final int NAME = 3;
    private static final int MEASURED_IN = 4;
    private static final int DIRECTION = 5;
    private static final int FREQUENCY = 6;
    private static final int BREAK_ON = 7;
    private static final int UNIT = 8;
    private static final int DONE = 9;
    private static final int FIRST_DAY = 10;
    private static final int VALUE = 11;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Of those measures that have one; without a reading where the measure is not done. */
    Map<Long, EffectView> readings(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Object[]>> found = new LinkedHashMap<>();
        for (Object[] row : rows(SERIES, Map.of("ids", ids))) {
            found.computeIfAbsent(((Number) row[MEASURE]).longValue(), none -> new ArrayList<>())
                    .add(row);
        }
        Map<Long, EffectView> views = new HashMap<>();
        found.forEach((id, rows) -> views.put(id, view(rows)));
        return views;
    }

    private static EffectView view(List<Object[]> rows) {
        Object[] first = rows.get(0);
        EffectView.Series series = new EffectView.Series(
                ((Number) first[INDICATOR]).longValue(),
                ((Number) first[NUMBER]).intValue(),
                (String) first[UNIT],
                (String) first[MEASURED_IN],
                Direction.valueOf((String) first[DIRECTION]),
                Frequency.valueOf((String) first[FREQUENCY]),
                Columns.day(first[BREAK_ON]));
        LocalDate done = Columns.day(first[DONE]);
        return new EffectView((String) first[NAME], series, done == null ? null : reading(rows, series, done), true);
    }

    /** Periods without an outcome are periods all the same. */
    private static EffectReading reading(List<Object[]> rows, EffectView.Series series, LocalDate done) {
        TreeMap<LocalDate, Double> known = new TreeMap<>();
        for (Object[] row : rows) {
            LocalDate day = Columns.day(row[FIRST_DAY]);
            if (day != null) {
                known.put(day, row[VALUE] == null ? Double.NaN : ((BigDecimal) row[VALUE]).doubleValue());
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
