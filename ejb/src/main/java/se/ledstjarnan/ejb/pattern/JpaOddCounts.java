package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
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

    /** The newest of each odd month, all at once. */
    private static final String CASES = """
            select x.place, string_agg(cast(c.id as text), ',') from json_to_recordset(cast(:odd as json)) as x(place int, compartment text,
                unit_id bigint, category_id bigint, first timestamptz, after timestamptz)
            cross join lateral (select d.id from pattern_case d where d.compartment = x.compartment
                and (x.unit_id is null or d.unit_id = x.unit_id) and d.category_id = x.category_id and d.reported_at >= x.first
                and d.reported_at < x.after order by d.id desc limit 1000) c group by 1""";

    private static final JsonProvider JSON = JsonProvider.provider();

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
        List<Odd> odd = new ArrayList<>();
        for (Object each : JpaNative.query(em, SQL, values).getResultList()) {
            Object[] row = (Object[]) each;
            OddCount.of(
                            series((String) row[4], first, running),
                            day.minusDays(1).equals(running.atEndOfMonth()))
                    .ifPresent(count -> odd.add(new Odd(FoundRows.place(row), ((Number) row[2]).longValue(), count)));
        }
        Map<Integer, List<Long>> cases = cases(odd);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < odd.size(); i++) {
            found.add(odd.get(i).found(cases.getOrDefault(i, List.of())));
        }
        return found;
    }

    private Map<Integer, List<Long>> cases(List<Odd> odd) {
        JsonArrayBuilder asked = JSON.createArrayBuilder();
        for (int i = 0; i < odd.size(); i++) {
            asked.add(odd.get(i).asked(i));
        }
        Map<Integer, List<Long>> cases = new HashMap<>();
        for (Object each : JpaNative.query(
                        em, CASES, Map.of("odd", asked.build().toString()))
                .getResultList()) {
            Object[] row = (Object[]) each;
            cases.put(FoundRows.whole(row[0]), FoundRows.ids(row[1]));
        }
        return cases;
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

    /** A month of a category somewhere that stands out. */
    private record Odd(Found.Place place, long category, OddCount count) {

        private Days days() {
            return new Days(count.month().atDay(1), count.month().atEndOfMonth());
        }

        private JsonObjectBuilder asked(int number) {
            JsonObjectBuilder row = JSON.createObjectBuilder()
                    .add("place", number)
                    .add("compartment", place.compartment().name())
                    .add("category_id", category)
                    .add("first", days().start().toString())
                    .add("after", days().end().toString());
            return place.unitId() == null ? row : row.add("unit_id", place.unitId());
        }

        private Found found(List<Long> cases) {
            return new Found(
                    place,
                    category + ":" + count.month(),
                    count.low() + "–" + count.high(),
                    new Found.Categories(category, null, 0),
                    new Found.Figures(
                            days(),
                            count.count(),
                            count.count(),
                            count.before(),
                            count.months().size() - 1,
                            count.mean(),
                            count.surprise()),
                    cases,
                    count.months().entrySet().stream()
                            .map(month -> new Found.Month(month.getKey(), month.getValue(), null))
                            .toList());
        }
    }
}
