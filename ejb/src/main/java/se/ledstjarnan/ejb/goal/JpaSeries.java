package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Forecast;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.LevelLook;
import se.ledstjarnan.domain.goal.LevelSymbol;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Indicators with their targets and outcomes over time: as many as are asked for in one statement, a row for each of their units. */
@ApplicationScoped
class JpaSeries {

    /** Every indicator in every unit that it is measured for; the unit is null for the whole. */
    static final String SERIES =
            "(select w.id as indicator_id, cast(null as bigint) as unit_id from indicator w where w.whole"
                    + " union all select x.indicator_id, x.unit_id from indicator_unit x)";

    /** The words for levels, as part of a statement. */
    static final String LEVELS =
            "select s.lowest, s.word, s.symbol, s.look from goal_legend_step s join goal_legend l on l.id = s.legend_id"
                    + " where l.retired_at is null order by s.lowest desc";

    private static final String SQL = """
            select i.id, i.number, i.name, i.measured_in, i.direction, i.frequency, i.source, i.since, i.break_on, i.retired_on,
                s.unit_id, u.name as unit, t.targets, o.outcomes
            from %s s join indicator i on i.id = s.indicator_id left join unit u on u.id = s.unit_id
            left join (select indicator_id, coalesce(unit_id, 0) as unit_id, string_agg(year || '=' || level, ';') as targets
                from indicator_target where year between :seriesFirst and :seriesLast group by 1, 2) t
                on t.indicator_id = i.id and t.unit_id = coalesce(s.unit_id, 0)
            left join (select indicator_id, coalesce(unit_id, 0) as unit_id, string_agg(concat_ws('|', first_day, coalesce(cast(value as text), ''),
                    coalesce(missing, ''), coalesce(forecast, ''), coalesce(cast(base as text), '')), ';' order by first_day) as outcomes
                from outcome where first_day between :seriesFrom and :seriesTo group by 1, 2) o
                on o.indicator_id = i.id and o.unit_id = coalesce(s.unit_id, 0)
            where %s order by i.number, s.unit_id is not null, u.name, s.unit_id""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * Those of the years.
     *
     * @param where which of {@code indicator i} and of {@code s.unit_id}
     * @param given the values of its names
     */
    List<SeriesOutcome> find(String where, Map<String, Object> given, int firstYear, int lastYear) {
        Map<String, Object> parameters = new HashMap<>(given);
        parameters.put("seriesFirst", firstYear);
        parameters.put("seriesLast", lastYear);
        parameters.put("seriesFrom", Date.valueOf(LocalDate.of(firstYear, 1, 1)));
        parameters.put("seriesTo", Date.valueOf(LocalDate.of(lastYear, 12, 31)));
        List<?> rows =
                JpaNative.query(em, SQL.formatted(SERIES, where), parameters).getResultList();
        return rows.stream().map(row -> series((Object[]) row)).toList();
    }

    private static SeriesOutcome series(Object[] row) {
        SeriesOutcome.About about = new SeriesOutcome.About(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                Direction.valueOf((String) row[4]),
                Frequency.valueOf((String) row[5]),
                IndicatorSource.valueOf((String) row[6]),
                Columns.day(row[7]),
                Columns.day(row[8]),
                Columns.day(row[9]));
        return new SeriesOutcome(
                about,
                row[10] == null ? null : ((Number) row[10]).longValue(),
                (String) row[11],
                targets((String) row[12]),
                outcomes((String) row[13]));
    }

    private static Map<Integer, BigDecimal> targets(String joined) {
        return joined == null
                ? Map.of()
                : Arrays.stream(joined.split(";"))
                        .map(each -> each.split("="))
                        .collect(Collectors.toMap(
                                parts -> Integer.valueOf(parts[0]), parts -> new BigDecimal(parts[1])));
    }

    private static List<SeriesOutcome.Point> outcomes(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(";")).map(JpaSeries::point).toList();
    }

    private static SeriesOutcome.Point point(String joined) {
        String[] parts = joined.split("\\|", -1);
        return new SeriesOutcome.Point(
                LocalDate.parse(parts[0]),
                parts[1].isEmpty() ? null : new BigDecimal(parts[1]),
                parts[2].isEmpty() ? null : Missing.valueOf(parts[2]),
                parts[3].isEmpty() ? null : Forecast.valueOf(parts[3]),
                parts[4].isEmpty() ? null : Integer.valueOf(parts[4]));
    }

    /** The words that hold now. */
    Levels levels() {
        return levels(new JpaTogether().ask("levels", LEVELS).answer(em));
    }

    /** The same, asked for as "levels" together with something else. */
    static Levels levels(JpaTogether.Answers found) {
        return new Levels(found.of(
                "levels",
                row -> new Levels.Step(
                        row.whole("lowest"),
                        row.text("word"),
                        row.constant(LevelSymbol.class, "symbol"),
                        row.constant(LevelLook.class, "look"))));
    }
}
