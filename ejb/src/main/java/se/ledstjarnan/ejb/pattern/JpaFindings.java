package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.Findings;
import se.ledstjarnan.domain.pattern.PatternFinding;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Writes what the night found, all of a kind at once; what a human decided stays. */
@ApplicationScoped
class JpaFindings implements Findings {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The newest of a finding that rests on very many; the list of cases has them all. */
    private static final int MOST_CASES = 1_000;

    /** What was decided on is kept for as long as the figures go back, so that it is known again. */
    private static final int DAYS_KEPT = 400;

    private static final String FOUND = """
            with x as (select * from json_to_recordset(cast(:found as json)) as x(compartment text, unit_id bigint, key text, words text,
                category_id bigint, other_category_id bigint, lag int, period_from date, period_to date, cases int, of_reports int,
                before_cases int, before_reports int, expected numeric, strength numeric, ids json, months json))""";

    /** What was set aside comes back once it rests on twice as many cases. */
    private static final String FINDINGS = FOUND + """
             insert into finding (kind, compartment, unit_id, key, words, category_id, other_category_id, lag, period_from, period_to, cases,
                of_reports, before_cases, before_reports, expected, strength, found_on, seen_on)
            select cast(:kind as text), x.compartment, x.unit_id, left(x.key, 200), left(x.words, 500), x.category_id, x.other_category_id, x.lag,
                x.period_from, x.period_to, x.cases, x.of_reports, x.before_cases, x.before_reports, x.expected, x.strength, cast(:day as date), cast(:day as date) from x
            on conflict (kind, compartment, coalesce(unit_id, 0), key) do update set words = excluded.words, category_id = excluded.category_id,
                other_category_id = excluded.other_category_id, lag = excluded.lag, period_from = excluded.period_from,
                period_to = excluded.period_to, cases = excluded.cases, of_reports = excluded.of_reports, before_cases = excluded.before_cases,
                before_reports = excluded.before_reports, expected = excluded.expected, strength = excluded.strength, seen_on = excluded.seen_on""";

    private static final String BACK = """
            update finding set state = 'OPEN', reason = null, decided_by_id = null, decided_at = null, decided_cases = null, version = version + 1
            where kind = :kind and state = 'ASIDE' and seen_on = cast(:day as date) and cases >= 2 * greatest(decided_cases, 1)""";

    private static final String JOINED = " " + """
            from x join finding f on f.kind = cast(:kind as text) and f.compartment = x.compartment and f.unit_id is not distinct from x.unit_id
                and f.key = left(x.key, 200)""";

    /** What nobody decided on is forgotten when it is not found again; what was decided on stays with its cases for a time. */
    private static final String GONE = FOUND + """
             delete from finding f where f.kind = cast(:kind as text)
                and not exists (select 1 from measure m where m.finding_id = f.id) and (f.seen_on < cast(:day as date) - %d
                or f.state = 'OPEN' and not exists (select 1 from x where x.compartment = f.compartment
                    and x.unit_id is not distinct from f.unit_id and left(x.key, 200) = f.key))""".formatted(DAYS_KEPT);

    private static final String CASES =
            FOUND + " insert into finding_case (finding_id, deviation_id) select f.id, cast(i.id as bigint)" + JOINED
                    + " cross join json_array_elements_text(x.ids) i(id)";

    private static final String MONTHS = FOUND
            + " insert into finding_month (finding_id, month, cases, others) select f.id, m.month, m.cases, m.others"
            + JOINED
            + " cross join json_to_recordset(x.months) as m(month date, cases int, others int)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<PatternFinding> get(long id) {
        return Optional.ofNullable(em.find(PatternFinding.class, id));
    }

    void keep(FindingKind kind, List<Found> found, LocalDate day) {
        Map<String, Object> values = Map.of("kind", kind, "day", Date.valueOf(day), "found", json(found));
        run(FINDINGS, values);
        run(BACK, values);
        run(GONE, values);
        for (String part : List.of("finding_case", "finding_month")) {
            run(
                    FOUND + " delete from " + part + " p using (select f.id" + JOINED + ") g where p.finding_id = g.id",
                    values);
        }
        run(CASES, values);
        run(MONTHS, values);
    }

    private void run(String sql, Map<String, Object> values) {
        JpaNative.query(em, sql, values).executeUpdate();
    }

    private static String json(List<Found> found) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        found.forEach(each -> all.add(json(each)));
        return all.build().toString();
    }

    private static JsonObjectBuilder json(Found found) {
        JsonObjectBuilder row = JSON.createObjectBuilder();
        row.add("compartment", found.place().compartment().name());
        put(row, "unit_id", found.place().unitId());
        row.add("key", found.key()).add("words", found.words());
        put(row, "category_id", found.categories().first());
        put(row, "other_category_id", found.categories().other());
        row.add("lag", found.categories().lag());
        Found.Figures figures = found.figures();
        row.add("period_from", figures.days().from().toString());
        row.add("period_to", figures.days().to().toString());
        row.add("cases", figures.count()).add("of_reports", figures.reports());
        row.add("before_cases", figures.before()).add("before_reports", figures.reportsBefore());
        row.add("expected", figures.expected()).add("strength", figures.strength());
        JsonArrayBuilder ids = JSON.createArrayBuilder();
        found.cases().stream()
                .sorted((a, b) -> Long.compare(b, a))
                .limit(MOST_CASES)
                .forEach(ids::add);
        JsonArrayBuilder months = JSON.createArrayBuilder();
        for (Found.Month each : found.months()) {
            JsonObjectBuilder month = JSON.createObjectBuilder()
                    .add("month", each.month().atDay(1).toString());
            month.add("cases", each.count());
            put(month, "others", each.others());
            months.add(month);
        }
        return row.add("ids", ids).add("months", months);
    }

    private static void put(JsonObjectBuilder row, String name, Number value) {
        if (value == null) {
            row.addNull(name);
        } else {
            row.add(name, value.longValue());
        }
    }
}
