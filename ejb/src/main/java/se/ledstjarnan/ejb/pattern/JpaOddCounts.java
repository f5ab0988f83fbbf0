package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.OddCount;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Categories, and all together, whose count of a month lies outside of the limits of the two years before it (XmR): the month that has ended,
 * and the running one once it is above them.
 */
@ApplicationScoped
class JpaOddCounts implements PatternFinder {

    private static final int MONTHS = 25;

    private static final String SQL = """
            with n as (select d.compartment, d.unit_id, d.category_id, date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as month,
                    count(*) as cases from pattern_case d
                where d.reported_at >= :from and d.reported_at < :to and d.category_id is not null
                group by grouping sets ((1, 2, 3, 4), (1, 3, 4)))
            select n.compartment, n.unit_id, n.category_id, c.name, string_agg(to_char(n.month, 'YYYY-MM') || ':' || n.cases, ',')
            from n join category c on c.id = n.category_id group by 1, 2, 3, 4 having max(n.month) >= :last order by 1, 2, 3""";

    private static final String CASES = """
            select string_agg(cast(c.id as text), ',') from (select d.id from pattern_case d
            where d.compartment = :compartment and (:unit = 0 or d.unit_id = :unit) and d.category_id = :category and d.reported_at >= :from
                and d.reported_at < :to order by d.id desc limit 1000) c""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public FindingKind kind() {
        return FindingKind.COUNT;
    }

    @Override
    public List<Found> find(LocalDate day) {
        YearMonth running = YearMonth.from(day.minusDays(1));
        YearMonth first = running.minusMonths(MONTHS);
        Map<String, Object> values = Map.of(
                "from", new Days(first.atDay(1), day).start(),
                "to", Days.before(day, 1).end(),
                "last", Timestamp.valueOf(running.minusMonths(1).atDay(1).atStartOfDay()));
        List<Found> found = new ArrayList<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            OddCount.of(
                            series((String) row[4], first, running),
                            day.minusDays(1).equals(running.atEndOfMonth()))
                    .ifPresent(odd -> found.add(found(row, odd)));
        }
        return found;
    }

    /** From the first month with a report: the time before is no months without any. */
    private static Map<YearMonth, Integer> series(String counts, YearMonth first, YearMonth running) {
        Map<YearMonth, Integer> known = new HashMap<>();
        for (String each : counts.split(",")) {
            String[] parts = each.split(":");
            known.put(YearMonth.parse(parts[0]), Integer.valueOf(parts[1]));
        }
        YearMonth begun = known.keySet().stream().min(YearMonth::compareTo).orElse(first);
        Map<YearMonth, Integer> series = new LinkedHashMap<>();
        for (YearMonth m = begun; !m.isAfter(running); m = m.plusMonths(1)) {
            series.put(m, known.getOrDefault(m, 0));
        }
        return series;
    }

    private Found found(Object[] row, OddCount odd) {
        Found.Place place = FoundRows.place(row);
        long category = ((Number) row[2]).longValue();
        Days days = new Days(odd.month().atDay(1), odd.month().atEndOfMonth());
        Object ids = JpaNative.query(
                        em,
                        CASES,
                        Map.of(
                                "compartment",
                                place.compartment(),
                                "unit",
                                place.unitId() == null ? 0L : place.unitId(),
                                "category",
                                category,
                                "from",
                                days.start(),
                                "to",
                                days.end()))
                .getSingleResult();
        return new Found(
                place,
                category + ":" + odd.month(),
                odd.low() + "–" + odd.high(),
                new Found.Categories(category, null, 0),
                new Found.Figures(
                        days,
                        odd.count(),
                        odd.count(),
                        odd.before(),
                        odd.months().size() - 1,
                        odd.mean(),
                        odd.surprise()),
                ids == null ? List.of() : FoundRows.ids(ids),
                odd.months().entrySet().stream()
                        .map(month -> new Found.Month(month.getKey(), month.getValue(), null))
                        .toList());
    }
}
