package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;
import se.ledstjarnan.ejb.shared.LikePattern;

/** Indicators as they are shown: the list in one statement, one of them in two. */
@ApplicationScoped
class JpaIndicatorReads {

    private static final int YEARS = 5;
    private static final int YEARS_AHEAD = 3;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaSeries series;

    /** Rows, and how many there are in all. */
    record Found(List<IndicatorRow> rows, int count) {}

    /** The values that {@link OutcomesOwed} asks for. */
    static Map<String, Object> owed(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("owedToday", Date.valueOf(scope.day()));
        parameters.put("owedMe", scope.employeeId());
        parameters.put("owedLed", scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of());
        return parameters;
    }

    Found find(IndicatorFilter filter, Scope scope, long from, int most) {
        Map<String, Object> parameters = new HashMap<>(owed(scope));
        StringBuilder where = new StringBuilder("true");
        where.append(
                switch (filter.state()) {
                    case IN_USE -> " and (i.retired_on is null or i.retired_on >= :owedToday)";
                    case MINE ->
                        " and exists (select 1 from owed o where o.indicator_id = i.id and " + OutcomesOwed.MINE + ")";
                    case STALE ->
                        " and exists (select 1 from owed o where o.indicator_id = i.id and o.due < :owedToday)";
                    case RETIRED -> " and i.retired_on < :owedToday";
                    case EVERY -> "";
                });
        if (filter.source() != null) {
            where.append(" and i.source = :source");
            parameters.put("source", filter.source());
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where.append(
                    " and lower(i.name || ' i-' || i.number || ' ' || coalesce(i.definition, '')) like :text escape '\\'");
            parameters.put("text", LikePattern.containing(words));
        }
        List<?> rows = JpaNative.query(em, """
                with owed as materialized (select * from %s x)
                select i.number, i.name, i.source, i.measured_in, i.frequency, e.given_name || ' ' || e.family_name, i.whole,
                    (select count(*) from indicator_unit u where u.indicator_id = i.id),
                    (select max(o.first_day) from outcome o where o.indicator_id = i.id),
                    (select count(*) from owed o where o.indicator_id = i.id), (select min(o.due) from owed o where o.indicator_id = i.id),
                    i.retired_on, count(*) over ()
                from indicator i left join employee e on e.id = i.responsible_id
                where %s order by i.number limit %d offset %d""".formatted(OutcomesOwed.SQL, where, most, from), parameters)
                .getResultList();
        List<Object[]> found = rows.stream().map(Object[].class::cast).toList();
        return new Found(
                found.stream().map(JpaIndicatorReads::row).toList(),
                found.isEmpty() ? 0 : ((Number) found.get(0)[12]).intValue());
    }

    private static IndicatorRow row(Object[] row) {
        return new IndicatorRow(
                ((Number) row[0]).intValue(),
                (String) row[1],
                IndicatorSource.valueOf((String) row[2]),
                (String) row[3],
                Frequency.valueOf((String) row[4]),
                (String) row[5],
                (Boolean) row[6],
                ((Number) row[7]).intValue(),
                Columns.day(row[8]),
                ((Number) row[9]).intValue(),
                Columns.day(row[10]),
                Columns.day(row[11]));
    }

    /** Own ones that are seen beside an official measure, with the latest value of each of their units. */
    List<ComparedIndicator> compared(String kpi) {
        return new JpaTogether()
                .ask("compared", """
                        select distinct on (i.number, u.name) i.number, i.name, i.measured_in, i.frequency, u.name as unit, o.first_day,
                            o.value, (select t.level from indicator_target t where t.indicator_id = i.id
                                and t.unit_id is not distinct from o.unit_id
                                and t.year = cast(extract(year from o.first_day) as int)) as target
                        from indicator i left join outcome o on o.indicator_id = i.id and o.value is not null
                        left join unit u on u.id = o.unit_id where i.compared_kpi = :kpi and i.retired_on is null
                        order by i.number, u.name nulls first, o.first_day desc""")
                .with(Map.of("kpi", kpi))
                .answer(em)
                .of(
                        "compared",
                        row -> new ComparedIndicator(
                                row.whole("number"),
                                row.text("name"),
                                row.text("measured_in"),
                                row.constant(Frequency.class, "frequency"),
                                row.text("unit"),
                                row.day("first_day"),
                                row.decimal("value"),
                                row.decimal("target")));
    }

    boolean has(int number) {
        return !JpaNative.query(em, "select i.id from indicator i where i.number = :number", Map.of("number", number))
                .getResultList()
                .isEmpty();
    }

    Optional<IndicatorView> indicator(int number, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(JpaGoalLists.reachValues(scope));
        parameters.put("number", number);
        String one = "(select n.id from indicator n where n.number = :number)";
        JpaTogether.Answers found = new JpaTogether()
                .ask("levels", JpaSeries.LEVELS)
                .ask("head", """
                        select i.*, e.given_name || ' ' || e.family_name as responsible, e.title as responsible_title
                        from indicator i left join employee e on e.id = i.responsible_id where i.number = :number""")
                .ask("units", "select unit_id from indicator_unit where indicator_id = " + one)
                .ask(
                        "goals",
                        "select g.number, g.title, u.name as unit, g.status from goal_indicator w join goal g on g.id = w.goal_id"
                                + " left join unit u on u.id = g.unit_id where w.indicator_id = " + one + " and "
                                + JpaGoalLists.reach(scope) + " order by g.number")
                .ask("details", """
                        select o.id, o.version, o.unit_id, o.first_day, o.note, o.entered_at, e.given_name || ' ' || e.family_name as by_name
                        from outcome o left join employee e on e.id = o.entered_by_id
                        where o.indicator_id = %s order by o.first_day desc, o.unit_id nulls first""".formatted(one))
                .ask("before", """
                        select b.*, e.given_name || ' ' || e.family_name as by_name from outcome_before b join outcome o on o.id = b.outcome_id
                        left join employee e on e.id = b.changed_by_id where o.indicator_id = %s order by b.changed_at""".formatted(one))
                .with(parameters)
                .answer(em);
        return found.of("head", row -> head(row, found)).stream().findFirst().map(head -> view(head, found, scope));
    }

    private IndicatorView view(IndicatorView.Head head, JpaTogether.Answers found, Scope scope) {
        int year = scope.day().getYear();
        Set<Long> led = scope.has(Role.ENHETSCHEF)
                ? head.units().stream().filter(scope::leads).collect(Collectors.toSet())
                : Set.of();
        Map<Long, List<JsonRow>> before =
                found.of("before", row -> row).stream().collect(Collectors.groupingBy(row -> row.number("outcome_id")));
        return new IndicatorView(
                head,
                found.of("goals", JpaGoalReads::other),
                series.find("i.id = :id", Map.of("id", head.id()), year - YEARS, year + YEARS_AHEAD),
                found.of("details", row -> detail(row, before.getOrDefault(row.number("id"), List.of()))),
                JpaSeries.levels(found),
                new IndicatorView.Rights(
                        GoalAccess.keepsIndicators(scope),
                        GoalAccess.enters(
                                head.responsible() == null
                                        ? null
                                        : head.responsible().id(),
                                null,
                                scope),
                        led));
    }

    private static IndicatorView.Head head(JsonRow row, JpaTogether.Answers found) {
        return new IndicatorView.Head(
                row.number("id"),
                row.number("version"),
                row.whole("number"),
                row.text("name"),
                row.text("definition"),
                row.constant(IndicatorSource.class, "source"),
                row.text("source_key"),
                row.text("compared_kpi"),
                row.text("measured_in"),
                row.constant(Direction.class, "direction"),
                row.constant(Frequency.class, "frequency"),
                row.number("responsible_id") == null
                        ? null
                        : new EmployeeName(
                                row.number("responsible_id"),
                                row.text("responsible"),
                                row.text("responsible_title"),
                                null),
                row.is("whole"),
                Set.copyOf(found.of("units", each -> each.number("unit_id"))),
                row.day("since"),
                row.day("break_on"),
                row.text("break_reason"),
                row.day("retired_on"),
                row.text("retired_reason"));
    }

    private static IndicatorView.Detail detail(JsonRow row, List<JsonRow> before) {
        return new IndicatorView.Detail(
                row.number("id"),
                row.number("version"),
                row.number("unit_id"),
                row.day("first_day"),
                row.text("note"),
                row.text("by_name"),
                row.moment("entered_at"),
                before.stream()
                        .map(each -> new IndicatorView.Before(
                                each.decimal("value"),
                                each.constant(Missing.class, "missing"),
                                each.text("because"),
                                each.text("by_name"),
                                each.moment("changed_at")))
                        .toList());
    }
}
