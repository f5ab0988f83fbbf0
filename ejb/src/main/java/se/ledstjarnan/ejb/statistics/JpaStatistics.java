package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseScope;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Counts in the database, from an index that holds all that is asked for; no row of a case is opened. */
@ApplicationScoped
class JpaStatistics {

    /** What a chart's limits are built on, beside the months of the tables. */
    private static final int MONTHS_READ = 36;

    private static final String MONTHS = """
            with n as (select d.category_id, date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as month,
                count(*) as cases from deviation d%s where %s group by 1, 2)
            select c.code, c.name, to_char(n.month, 'YYYY-MM'), n.cases, c.compartment from n left join category c on c.id = n.category_id
            order by c.compartment nulls last, c.sort_order, c.name, 3""";

    /** Units of then stand for themselves; units of now are counted with those whose history they go on with. */
    private static final String UNITS_AND_SEVERITIES = """
            with c as (select grouping(%1$s) as which, %1$s as unit_id, d.severity, count(*) as cases from deviation d%2$s
                where %3$s group by grouping sets ((%1$s), (d.severity))),
            n as (select c.which, case when c.which = 0 then coalesce(w.now_id, c.unit_id) end as unit_id, c.severity,
                sum(c.cases) as cases from c left join unit_now w on c.which = 0 and %4$s and w.unit_id = c.unit_id group by 1, 2, 3)
            select n.which, coalesce(cast(n.unit_id as text), cast(n.severity as text)), coalesce(u.name, s.word), n.cases
            from n left join unit u on n.which = 0 and u.id = n.unit_id
            left join scale_level s on n.which = 1 and s.axis = 'SEVERITY' and s.level = n.severity
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            order by n.which, case when n.which = 0 then -n.cases else n.severity end, 3""";

    private static final String CAUSES = """
            select e.cause_area, count(distinct d.id) from deviation d join investigation_entry e on e.deviation_id = d.id%s
            where e.cause_area is not null and %s group by 1 order by 2 desc, 1""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    Statistics count(StatisticsFilter filter, Scope scope, YearMonth running) {
        YearMonth from = running.minusMonths(filter.months() - 1L);
        YearMonth read = running.minusMonths(Math.max(filter.months() - 1, MONTHS_READ));
        CaseScope rights = new CaseScope(scope);
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        String counted = counted(filter, rights, scope, parameters);
        parameters.put("end", start(running.plusMonths(1)));
        parameters.put("day", scope.day());
        parameters.put("from", start(read));
        List<Statistics.Series> categories = series(rows(MONTHS.formatted(from(filter), counted), parameters), running);
        parameters.put("from", start(from));
        String narrowed = counted + category(filter, parameters);
        List<Object[]> lines =
                rows(UNITS_AND_SEVERITIES.formatted(unit(filter), from(filter), narrowed, !filter.then()), parameters);
        return new Statistics(
                from,
                running,
                categories,
                lines(lines, 0),
                lines(lines, 1),
                rows(CAUSES.formatted(from(filter), narrowed), parameters).stream()
                        .map(row -> new Statistics.Line((String) row[0], null, whole(row[1])))
                        .toList());
    }

    private static String from(StatisticsFilter filter) {
        return filter.then() ? UnitLineage.THEN : "";
    }

    private static String unit(StatisticsFilter filter) {
        return filter.then() ? UnitLineage.UNIT_THEN : "d.unit_id";
    }

    private String counted(StatisticsFilter filter, CaseScope rights, Scope scope, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("d.reported_at >= :from and d.reported_at < :end"
                + " and d.status <> 'DUPLICATE' and " + rights.sql() + part(scope));
        if (filter.kind() != null) {
            where.append(" and ").append(filter.kind().sql());
        }
        if (filter.area() != null) {
            where.append(" and d.area = :area");
            parameters.put("area", filter.area());
        }
        if (filter.unitId() != null) {
            where.append(" and ").append(unit(filter)).append(" in :unit");
            parameters.put("unit", filter.then() ? Set.of(filter.unitId()) : lineage.withPredecessors(filter.unitId()));
        }
        return where.toString();
    }

    /** What the reader answers for, which is less than may be read: a manager also reads what was handed over from elsewhere. */
    static String part(Scope scope) {
        boolean health = scope.has(Role.MAS);
        boolean social = scope.has(Role.KVALITETSSAMORDNARE);
        if (scope.has(Role.SOCIALCHEF) || health && social) {
            return "";
        }
        if (health || social) {
            return health ? " and d.area = 'HSL'" : " and d.area <> 'HSL'";
        }
        return scope.ledUnits().isEmpty() ? " and false" : " and d.unit_id in :scopeLed";
    }

    private static String category(StatisticsFilter filter, Map<String, Object> parameters) {
        if (filter.category() == null) {
            return "";
        }
        if (CaseFilter.UNJUDGED.equals(filter.category())) {
            return " and d.category_id is null";
        }
        parameters.put("category", filter.category());
        return " and d.category_id = (select c.id from category c where c.code = :category)";
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** From the first month in which anything was reported, so that the time before is not taken for months without cases. */
    private static List<Statistics.Series> series(List<Object[]> rows, YearMonth running) {
        YearMonth first = rows.stream()
                .map(row -> YearMonth.parse((String) row[2]))
                .min(YearMonth::compareTo)
                .orElse(running);
        Map<String, Object[]> named = new LinkedHashMap<>();
        Map<String, Map<YearMonth, Integer>> counts = new HashMap<>();
        for (Object[] row : rows) {
            String code = (String) row[0];
            named.put(code, row);
            counts.computeIfAbsent(code, none -> new HashMap<>()).put(YearMonth.parse((String) row[2]), whole(row[3]));
        }
        List<Statistics.Series> series = new ArrayList<>();
        named.forEach((code, row) -> {
            List<MonthlyCount> months = new ArrayList<>();
            for (YearMonth m = first; !m.isAfter(running); m = m.plusMonths(1)) {
                months.add(new MonthlyCount(m, counts.get(code).getOrDefault(m, 0)));
            }
            series.add(new Statistics.Series(
                    code, (String) row[1], code == null ? null : Compartment.valueOf((String) row[4]), months));
        });
        return series;
    }

    private static List<Statistics.Line> lines(List<Object[]> rows, int which) {
        return rows.stream()
                .filter(row -> whole(row[0]) == which)
                .map(row -> new Statistics.Line((String) row[1], (String) row[2], whole(row[3])))
                .toList();
    }

    private static Instant start(YearMonth month) {
        LocalDate first = month.atDay(1);
        return first.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    private static int whole(Object number) {
        return ((Number) number).intValue();
    }
}
