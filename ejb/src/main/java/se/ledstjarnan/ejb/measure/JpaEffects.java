package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Which measures have been judged, and what was reported of the same kind before and after them. */
@ApplicationScoped
class JpaEffects {

    /** How far back what is usual is read. */
    private static final int MONTHS_BEFORE = 24;

    /** The day when measure m was done; null where it is not. What was noted afterwards was done on its own day. */
    static final String DONE_ON = "case when m.status = 'DONE' then case when m.ended_at = m.created_at then m.due"
            + " else cast(m.ended_at at time zone 'Europe/Stockholm' as date) end end";

    static final String COUNTS = """
            with asked as (
                select m.id, d.category_id, case m.reach when 'UNIT' then m.unit_id end as unit_id,
                    cast(date_trunc('month', %s) + interval '1 month' as date) as after
                from measure m join deviation d on d.id = m.origin_id
                where m.id in :ids and m.origin = 'DEVIATION' and m.status = 'DONE' and d.category_id is not null)
            select a.id, a.after, to_char(e.reported_at at time zone 'Europe/Stockholm', 'YYYY-MM') as month, count(*) as many, c.name as category
            from asked a join category c on c.id = a.category_id join deviation e on e.category_id = a.category_id and (a.unit_id is null or e.unit_id = a.unit_id)
                and e.status <> 'DUPLICATE' and e.reported_at < cast(:running as date)
                and e.reported_at >= a.after - interval '%d months'
            group by 1, 2, 3, 5 order by 1, 3""".formatted(DONE_ON, MONTHS_BEFORE);

    private static final String JUDGED =
            " from measure m left join deviation d on m.origin = 'DEVIATION' and d.id = m.origin_id"
                    + " join unit u on u.id = m.unit_id left join operation o on o.id = u.operation_id"
                    + " left join category c on c.id = d.category_id left join indicator i on i.id = m.indicator_id"
                    + " where m.status = 'DONE' and (m.verdict is not null or m.early_at is not null)"
                    + " and (d.restriction = 'NONE' or m.origin in ('RISK', 'CHECK_FINDING', 'REVIEW_FINDING', 'CONTROL', 'ACTIVITY', 'PATTERN'))";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** What the charts say of those measures that have been done and came from a case of a known kind. @param rows of {@link #COUNTS} */
    static Map<Long, EffectView> readings(List<JsonRow> rows, YearMonth running) {
        Map<Long, TreeMap<YearMonth, Integer>> counts = new HashMap<>();
        Map<Long, YearMonth> after = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        for (JsonRow row : rows) {
            Long id = row.number("id");
            after.put(id, YearMonth.from(row.day("after")));
            names.put(id, row.text("category"));
            counts.computeIfAbsent(id, none -> new TreeMap<>())
                    .put(YearMonth.parse(row.text("month")), row.whole("many"));
        }
        Map<Long, EffectView> readings = new HashMap<>();
        counts.forEach((id, of) ->
                readings.put(id, new EffectView(names.get(id), null, reading(of, after.get(id), running), false)));
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
        String sql = "select m.id, c.name as category, o.name as operation, m.kind, coalesce(m.verdict, 'TOO_EARLY'),"
                + " cast(coalesce(m.verdict_at, m.early_at) as date), i.name as indicator" + JUDGED
                + where(filter, parameters) + " order by coalesce(m.verdict_at, m.early_at) desc, m.id desc limit "
                + most + " offset " + first;
        return rows(sql, parameters).stream()
                .map(row -> new HelpedRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[6],
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

    /** What judged measures can be narrowed to, each by name. @param units by which the reader may narrow; null for all */
    List<HelpedChoice> choices(Set<Long> units) {
        Map<String, Object> parameters = new HashMap<>();
        String mine = units == null ? "" : " and u.id in :units";
        if (units != null) {
            parameters.put("units", units.isEmpty() ? Set.of(0L) : units);
        }
        String sql = "select distinct 'CATEGORY', c.code, c.name" + JUDGED
                + " and c.code is not null union select distinct 'OPERATION', cast(o.id as text), o.name" + JUDGED
                + " and o.id is not null union select distinct 'INDICATOR', cast(i.number as text), i.name" + JUDGED
                + " and i.id is not null union select distinct 'UNIT', cast(u.id as text), u.name" + JUDGED + mine
                + " order by 1, 3";
        return rows(sql, parameters).stream()
                .map(row ->
                        new HelpedChoice(HelpedChoice.Of.valueOf((String) row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private String where(HelpedFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (!Text.clean(filter.category()).isEmpty()) {
            where.append(" and c.code = :category");
            parameters.put("category", filter.category());
        }
        if (filter.operationId() != null) {
            where.append(" and o.id = :operation");
            parameters.put("operation", filter.operationId());
        }
        if (filter.unitId() != null) {
            where.append(" and u.id in :lineage");
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        if (filter.indicator() != null) {
            where.append(" and i.number = :indicator");
            parameters.put("indicator", filter.indicator());
        }
        if (filter.verdict() != null) {
            where.append(" and coalesce(m.verdict, 'TOO_EARLY') = :verdict");
            parameters.put("verdict", filter.verdict().name());
        }
        return where.toString();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
