package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What was reported of the same kind before and after measures, and which measures have been judged. */
@ApplicationScoped
class JpaEffects {

    /** How far back what is usual is read. */
    private static final int MONTHS_BEFORE = 24;

    private static final String COUNTS = """
            with asked as (
                select m.id, d.category_id, case m.reach when 'UNIT' then m.unit_id end as unit_id,
                    cast(date_trunc('month', m.ended_at at time zone 'Europe/Stockholm') + interval '1 month' as date) as after
                from measure m join deviation d on d.id = m.origin_id
                where m.id in :ids and m.origin = 'DEVIATION' and m.status = 'DONE' and d.category_id is not null)
            select a.id, a.after, to_char(e.reported_at at time zone 'Europe/Stockholm', 'YYYY-MM'), count(*), c.name
            from asked a join category c on c.id = a.category_id join deviation e on e.category_id = a.category_id and (a.unit_id is null or e.unit_id = a.unit_id)
                and e.status <> 'DUPLICATE' and e.reported_at < cast(:running as date)
                and e.reported_at >= a.after - interval '%d months'
            group by 1, 2, 3, 5 order by 1, 3""".formatted(MONTHS_BEFORE);

    private static final String JUDGED =
            " from measure m join deviation d on m.origin = 'DEVIATION' and d.id = m.origin_id and d.restriction = 'NONE'"
                    + " join unit u on u.id = m.unit_id left join operation o on o.id = u.operation_id"
                    + " left join category c on c.id = d.category_id where m.status = 'DONE' and m.verdict is not null";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What a chart says. @param category what is counted */
    record Charted(String category, EffectReading reading) {}

    /** What the charts say of those measures that have been done and came from a case of a known kind. */
    Map<Long, Charted> readings(Collection<Long> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        YearMonth running = YearMonth.from(today);
        Map<Long, TreeMap<YearMonth, Integer>> counts = new HashMap<>();
        Map<Long, YearMonth> after = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        for (Object[] row : rows(COUNTS, Map.of("ids", ids, "running", Date.valueOf(running.atDay(1))))) {
            long id = ((Number) row[0]).longValue();
            after.put(id, YearMonth.from(Columns.day(row[1])));
            names.put(id, (String) row[4]);
            counts.computeIfAbsent(id, none -> new TreeMap<>())
                    .put(YearMonth.parse((String) row[2]), ((Number) row[3]).intValue());
        }
        Map<Long, Charted> readings = new HashMap<>();
        counts.forEach((id, of) -> readings.put(id, new Charted(names.get(id), reading(of, after.get(id), running))));
        return readings;
    }

    /** From the first month in which anything was reported, so that the time before is not taken for months without cases. */
    private static EffectReading reading(TreeMap<YearMonth, Integer> counts, YearMonth after, YearMonth running) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = counts.firstKey(); month.isBefore(running); month = month.plusMonths(1)) {
            months.add(month);
        }
        double[] values = months.stream()
                .mapToDouble(month -> counts.getOrDefault(month, 0))
                .toArray();
        return EffectReading.of(months, values, after);
    }

    /** Measures whose effect has been judged, the latest first. */
    List<HelpedRow> judged(HelpedFilter filter, int first, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select m.id, c.name, o.name, m.kind, m.verdict, cast(m.verdict_at as date)" + JUDGED
                + where(filter, parameters) + " order by m.verdict_at desc, m.id desc limit " + most + " offset "
                + first;
        return rows(sql, parameters).stream()
                .map(row -> new HelpedRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        MeasureKind.valueOf((String) row[3]),
                        EffectVerdict.valueOf((String) row[4]),
                        Columns.day(row[5])))
                .toList();
    }

    /** Counts up to a limit. */
    int count(HelpedFilter filter, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select 1, 1" + JUDGED + where(filter, parameters) + " limit " + most;
        return rows(sql, parameters).size();
    }

    /** What judged measures came from: kinds of events, then operations, each by name. */
    List<HelpedChoice> choices() {
        String sql = "select distinct 'CATEGORY', c.code, c.name" + JUDGED
                + " and c.code is not null union select distinct 'OPERATION', cast(o.id as text), o.name" + JUDGED
                + " and o.id is not null order by 1, 3";
        return rows(sql, Map.of()).stream()
                .map(row -> new HelpedChoice("CATEGORY".equals(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static String where(HelpedFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (!Text.clean(filter.category()).isEmpty()) {
            where.append(" and c.code = :category");
            parameters.put("category", filter.category());
        }
        if (filter.operationId() != null) {
            where.append(" and o.id = :operation");
            parameters.put("operation", filter.operationId());
        }
        if (filter.verdict() != null) {
            where.append(" and m.verdict = :verdict");
            parameters.put("verdict", filter.verdict());
        }
        return where.toString();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
