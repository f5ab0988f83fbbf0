package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Reach;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.LikePattern;

/** Lists of goals, each after the one that it is broken down from, with how far they have come. */
@ApplicationScoped
class JpaGoalLists {

    private static final String CHANGING =
            "exists (select 1 from goal_version v where v.goal_id = g.id and v.decided_on is null and v.withdrawn_at is null)";

    private static final String SQL = """
            with recursive tree(id, path, depth) as (
                select r.id, array[r.number], 0 from goal r where r.parent_id is null
                union all select c.id, t.path || c.number, t.depth + 1 from goal c join tree t on c.parent_id = t.id)
            select g.number, g.title, u.name, t.depth, p.number as parent, g.kind, g.term, g.first_year, g.last_year, g.status,
                %s as changing, g.for_citizens, g.unit_id,
                (select string_agg(i.indicator_id || ':' || coalesce(cast(i.weight as text), ''), ',') from goal_indicator i where i.goal_id = g.id),
                count(*) over ()
            from goal g join tree t on t.id = g.id left join unit u on u.id = g.unit_id left join goal p on p.id = g.parent_id
            where %s order by t.path limit %d offset %d""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaSeries series;

    /** Rows, and how many there are in all. */
    record Found(List<GoalRow> rows, int count) {}

    /** Which goals of {@code g} somebody may read; those under work belong to those who draw them up. */
    static String reach(Scope scope) {
        return GoalAccess.readsDrafts(scope) ? "true" : "(g.status <> 'DRAFT' or g.unit_id in :goalLed)";
    }

    /** The values for it. */
    static Map<String, Object> reachValues(Scope scope) {
        return Map.of("goalLed", scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of());
    }

    Found find(GoalFilter filter, Scope scope, long from, int most) {
        Map<String, Object> parameters = new HashMap<>(reachValues(scope));
        parameters.put("year", filter.year());
        StringBuilder where = new StringBuilder(reach(scope));
        where.append(" and g.first_year <= :year and g.last_year >= :year");
        where.append(
                switch (filter.state()) {
                    case CURRENT -> " and g.status <> 'ENDED'";
                    case DECIDED, DRAFT, ENDED -> " and g.status = '" + filter.state() + "'";
                    case CHANGING -> " and " + CHANGING;
                    case CITIZENS -> " and g.for_citizens and g.status = 'DECIDED'";
                    case COMMENTED ->
                        " and exists (select 1 from goal_comment c where c.goal_id = g.id and c.answered_at is null and c.unit_id in :goalLed)";
                    case EVERY -> "";
                });
        narrow(filter, where, parameters);
        List<Object[]> rows = rows(SQL.formatted(CHANGING, where, most, from), parameters);
        return new Found(reached(rows, filter.year()), rows.isEmpty() ? 0 : ((Number) rows.get(0)[14]).intValue());
    }

    private static void narrow(GoalFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.unitId() != null) {
            where.append(" and ").append(UnitsBelow.in("g.unit_id"));
            parameters.put("within", filter.unitId());
        }
        if (filter.kind() != null) {
            where.append(" and g.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.term() != null) {
            where.append(" and g.term = :term");
            parameters.put("term", filter.term());
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where.append(
                    " and lower(g.title || ' m-' || g.number || ' ' || coalesce(g.text, '')) like :text escape '\\'");
            parameters.put("text", LikePattern.containing(words));
        }
    }

    /** The goals that hold for a unit: its own, those of what it belongs to, and the board's. */
    List<GoalRow> ofUnit(long unitId, int year) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", year);
        parameters.put("of", unitId);
        String where =
                "g.status = 'DECIDED' and g.first_year <= :year and g.last_year >= :year and (g.unit_id is null or g.unit_id in ("
                        + "with recursive above(id, parent_id) as (select n.id, n.parent_id from unit n where n.id = :of"
                        + " union select n.id, n.parent_id from unit n join above a on n.id = a.parent_id) select id from above))";
        return reached(rows(SQL.formatted(CHANGING, where, 200, 0), parameters), year);
    }

    private List<GoalRow> reached(List<Object[]> rows, int year) {
        Set<Long> ids = rows.stream()
                .flatMap(row -> parts((String) row[13]).stream())
                .map(Weighted::id)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return rows.stream()
                    .map(row -> row(row, new Reach(List.of(), 0, null)))
                    .toList();
        }
        List<SeriesOutcome> found = series.find("i.id in :ids", Map.of("ids", ids), year - 1, year);
        Levels levels = series.levels();
        return rows.stream()
                .map(row -> row(row, reach(row, found, levels, year)))
                .toList();
    }

    private record Weighted(long id, Integer weight) {}

    private static List<Weighted> parts(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(each -> each.split(":", -1))
                        .map(each -> new Weighted(
                                Long.parseLong(each[0]), each[1].isEmpty() ? null : Integer.valueOf(each[1])))
                        .toList();
    }

    private static Reach reach(Object[] row, List<SeriesOutcome> found, Levels levels, int year) {
        Long unitId = row[12] == null ? null : ((Number) row[12]).longValue();
        return Reach.of(
                levels,
                parts((String) row[13]).stream()
                        .map(part -> new Reach.Part(part.weight(), own(found, part.id(), unitId)))
                        .toList(),
                year);
    }

    /** The series of the goal's own unit or, where it is not measured there, of the whole; null where there is neither. */
    static SeriesOutcome own(List<SeriesOutcome> found, long indicator, Long unitId) {
        return found.stream()
                .filter(each -> each.about().id() == indicator)
                .filter(each -> each.unitId() == null || each.unitId().equals(unitId))
                .reduce((whole, unit) -> unit)
                .orElse(null);
    }

    private static GoalRow row(Object[] row, Reach reach) {
        return new GoalRow(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                row[4] == null ? null : ((Number) row[4]).intValue(),
                GoalKind.valueOf((String) row[5]),
                GoalTerm.valueOf((String) row[6]),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                GoalStatus.valueOf((String) row[9]),
                (Boolean) row[10],
                (Boolean) row[11],
                reach);
    }

    boolean has(int number, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(reachValues(scope));
        parameters.put("number", number);
        return !rows("select g.id, g.number from goal g where g.number = :number and " + reach(scope), parameters)
                .isEmpty();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
