package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Finds a page of cases in order, and how many there are, in one statement that reads few rows however many there are. A reader of
 * few cases is led by the ways to them, each by its own index; a reader of many by an index in the order asked for. JPQL has no
 * words for that.
 */
@ApplicationScoped
class JpaCaseIds {

    /** The order within equal keys, of the same direction as the key so that an index can be read either way. */
    private static final String FINALLY = "reported_at %1$s, id %1$s";

    /** How many of the newest cases are looked through for words before the index of words is asked. */
    private static final int LOOKED_THROUGH = 2_000;

    /** The index of words is asked only where the newest cases do not hold enough of them. */
    private static final String NEAR_OR_FAR = """
            with near as materialized (select d.id, d.reported_at from deviation d join (%s) k on k.id = d.id where %s%s),
                enough as materialized (select count(*) >= %4$s as so from near),
                far as materialized (select f.id, f.reported_at from (%5$s) f where not (select so from enough))
            select w.id from (select * from near where (select so from enough) union all select * from far) w%3$s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Ids in order, and how many there are in all, counted up to a limit; the count of an empty page is unknown and said as 0. */
    record Found(List<Long> ids, int count) {}

    Found find(CaseConditions where, CaseOrder order, CaseClock.Targets targets, int first, int size, int countTo) {
        if (where.words() != null && order.equals(CaseOrder.by(CaseOrder.Column.NEWEST))) {
            return withWords(where, first, size, countTo);
        }
        String sql = "select p.id, (select count(*) from (" + any(where, countTo) + ") c) from ("
                + ordered(where, order, targets, first, size) + ") p order by p.place";
        List<?> rows = JpaNative.query(em, sql, where.parameters()).getResultList();
        List<Long> ids = rows.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .toList();
        return new Found(ids, rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[1]).intValue());
    }

    /**
     * The newest cases that hold the words. No index gives both words and order, and which of the two is the quicker way cannot be
     * told beforehand: a common word stands in many of the newest cases, which are looked through first; a rare one is found by the
     * index of words.
     */
    private Found withWords(CaseConditions where, int first, int size, int countTo) {
        String order = " order by reported_at desc, id desc limit ";
        int looked = LOOKED_THROUGH + LOOKED_THROUGH / size * first;
        String newest = byWays(where, where.sqlWithoutWords() + order + looked);
        List<Long> ids = single(
                NEAR_OR_FAR.formatted(newest, where.words(), order + countTo, countTo, byWays(where, where.sql())),
                where);
        return new Found(ids.subList(Math.min(first, ids.size()), Math.min(first + size, ids.size())), ids.size());
    }

    private static String byWays(CaseConditions where, String condition) {
        String rows = "(select d.id, d.reported_at from deviation d where %s" + condition + ")";
        return where.ways().isEmpty()
                ? rows.formatted("")
                : where.ways().stream()
                        .map(way -> rows.formatted("(" + way + ") and "))
                        .collect(Collectors.joining(" union "));
    }

    private List<Long> single(String sql, CaseConditions where) {
        List<?> rows = JpaNative.query(em, sql, where.parameters()).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The ids of a page without counting the rest. */
    List<Long> ids(CaseConditions where, CaseOrder order, CaseClock.Targets targets, int most) {
        return ids(List.of(new Top(where, most)), order, targets).get(0);
    }

    /** The first of what the conditions let through. */
    record Top(CaseConditions where, int most) {}

    /** Several short lists of one reader in the same order, in one statement. */
    List<List<Long>> ids(List<Top> tops, CaseOrder order, CaseClock.Targets targets) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> lists = new ArrayList<>();
        for (Top top : tops) {
            parameters.putAll(top.where().parameters());
            lists.add("select " + lists.size() + " as list, p.id, p.place from ("
                    + ordered(top.where(), order, targets, 0, top.most()) + ") p");
        }
        List<List<Long>> ids = new ArrayList<>();
        tops.forEach(top -> ids.add(new ArrayList<>()));
        String sql = String.join(" union all ", lists) + " order by list, place";
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            ids.get(((Number) row[0]).intValue()).add(((Number) row[1]).longValue());
        }
        return ids;
    }

    int count(CaseConditions where, int most) {
        String sql = counted(where, most);
        return ((Number) JpaNative.query(em, sql, where.parameters()).getSingleResult()).intValue();
    }

    /** SQL that counts up to the limit. */
    static String counted(CaseConditions where, int most) {
        return "select count(*) from (" + any(where, most) + ") c";
    }

    /**
     * SQL that counts up to the limit what the ways lead to when they all lead to few. The conditions then stand once and not in each
     * way, which is quicker to plan than to look up.
     */
    static String countedOfFew(CaseConditions where, int most) {
        String few = where.ways().stream()
                .map(way -> "select d.id from deviation d where d.closed_at is null and (" + way + ")")
                .collect(Collectors.joining(" union "));
        return "select count(*) from (select 1 from deviation d where d.id = any (array(" + few + ")) and "
                + where.sql()
                + " limit " + most + ") c";
    }

    private static String any(CaseConditions where, int most) {
        if (where.ways().isEmpty()) {
            return "select 1 from deviation d where " + where.sql() + " limit " + most;
        }
        String ways = where.ways().stream()
                .map(way ->
                        "(select d.id from deviation d where (" + way + ") and " + where.sql() + " limit " + most + ")")
                .collect(Collectors.joining(" union "));
        return "select 1 from (" + ways + ") w limit " + most;
    }

    private static String ordered(
            CaseConditions where, CaseOrder order, CaseClock.Targets targets, int first, int size) {
        String direction = order.descending() ? "desc" : "asc";
        String last = FINALLY.formatted(direction);
        String by = "key " + direction + (order.descending() ? " nulls first, " : " nulls last, ") + last;
        String page = " order by " + by + " limit " + size + " offset " + first;
        String rows = rows(where, order, targets, last, first + size);
        return "select q.id, row_number() over (order by " + by + ") as place from (" + rows + ") q" + page;
    }

    /** At least the first rows in order, as id, reported_at and key. */
    private static String rows(
            CaseConditions where, CaseOrder order, CaseClock.Targets targets, String last, int most) {
        if (!where.ways().isEmpty()) {
            String key = key(order, targets);
            String direction = order.descending() ? "desc nulls first, " : "asc nulls last, ";
            return where.ways().stream()
                    .map(way ->
                            "(select d.id, d.reported_at, " + key + " as key from deviation d where (" + way + ") and "
                                    + where.sql() + " order by " + (isByTime(order) ? "" : "key " + direction) + last
                                    + " limit "
                                    + most + ")")
                    .collect(Collectors.joining(" union "));
        }
        return switch (order.by()) {
            case DUE -> byStep(where, targets, last, most);
            case UNIT -> byGroup(where, "unit g", "g.name", "unit_id", last, most);
            case HANDLER ->
                byGroup(where, "employee g", HANDLER.formatted("g"), "handler_id", last, most) + " union all (select"
                        + " d.id, d.reported_at, null from deviation d where d.handler_id is null and " + where.sql()
                        + " order by " + last + " limit " + most + ")";
            default ->
                "(select d.id, d.reported_at, " + key(order, targets) + " as key from deviation d where " + where.sql()
                        + " order by " + column(order) + last + " limit " + most + ")";
        };
    }

    private static final String HANDLER = "%1$s.family_name || ' ' || %1$s.given_name";

    /** Each group of cases that wait for the same target stands in order by its index; so does what is put together of their tops. */
    private static String byStep(CaseConditions where, CaseClock.Targets targets, String last, int most) {
        String key = key(CaseOrder.by(CaseOrder.Column.DUE), targets);
        return where.steps().stream()
                .sorted()
                .map(step -> "(select d.id, d.reported_at, " + key + " as key from deviation d where "
                        + (step == 9
                                ? "d.status in ('CLOSED', 'ACKNOWLEDGED', 'DUPLICATE')"
                                : "d.closed_at is null and d.due_step = " + step)
                        + " and " + where.sql() + " order by " + last + " limit " + most + ")")
                .collect(Collectors.joining(" union all "));
    }

    private static String byGroup(
            CaseConditions where, String groups, String name, String column, String last, int most) {
        return "select r.id, r.reported_at, " + name + " as key from " + groups
                + " cross join lateral (select d.id, d.reported_at from deviation d where d." + column + " = g.id and "
                + where.sql() + " order by " + last + " limit " + most + ") r";
    }

    private static boolean isByTime(CaseOrder order) {
        return order.by() == CaseOrder.Column.NEWEST || order.by() == CaseOrder.Column.OLDEST;
    }

    private static String column(CaseOrder order) {
        String direction = order.descending() ? " desc, " : " asc, ";
        return switch (order.by()) {
            case RISK -> "d.risk" + direction;
            case NUMBER -> "d.number" + direction;
            case TITLE -> "d.title" + direction;
            case STATUS -> "d.status_rank" + direction;
            default -> "";
        };
    }

    private static String key(CaseOrder order, CaseClock.Targets targets) {
        return switch (order.by()) {
            case NEWEST, OLDEST -> "cast(null as int)";
            case RISK -> "d.risk";
            case NUMBER -> "d.number";
            case TITLE -> "d.title";
            case STATUS -> "d.status_rank";
            case UNIT -> "(select u.name from unit u where u.id = d.unit_id)";
            case HANDLER -> "(select " + HANDLER.formatted("h") + " from employee h where h.id = d.handler_id)";
            case DUE ->
                "case d.due_step when 1 then d.reported_at + make_interval(hours => " + targets.firstActionHours()
                        + ") when 2 then d.reported_at + make_interval(hours => " + targets.feedbackDays() * 24
                        + ") when 3 then d.reported_at + make_interval(hours => " + targets.investigationDays() * 24
                        + ") when 4 then cast('9998-01-01' as timestamptz) else cast('9999-01-01' as timestamptz) end";
        };
    }
}
