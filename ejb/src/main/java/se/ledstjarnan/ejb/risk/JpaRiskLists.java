package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.LikePattern;

/** The lists of analyses and of risks: one statement for a page of either, with the reader's reach as a predicate. */
@ApplicationScoped
class JpaRiskLists {

    private static final String DUE =
            "(case a.status when 'UNDER_WORK' then a.ready_by when 'DECIDED' then a.follow_up_due end)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** Rows, and how many there are in all. */
    record Found<T>(List<T> rows, int count) {}

    Found<AnalysisRow> analyses(RiskFilter filter, Scope scope, long from, int most) {
        RiskScope reach = new RiskScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("reader", scope.employeeId());
        parameters.put("today", Date.valueOf(scope.day()));
        StringBuilder where = new StringBuilder(reach.sql());
        where.append(
                switch (filter.state()) {
                    case OPEN -> " and a.status <> 'CLOSED'";
                    case UNDER_WORK, DECIDED, CLOSED -> " and a.status = '" + filter.state() + "'";
                    case LATE -> " and " + DUE + " < :today";
                    case MINE ->
                        " and a.status <> 'CLOSED' and (a.leader_id = :reader or exists (select 1 from risk_team t"
                                + " where t.analysis_id = a.id and t.employee_id = :reader))";
                    case EVERY -> "";
                });
        if (filter.unitId() != null) {
            where.append(" and a.unit_id in :lineage");
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        if (filter.occasion() != null) {
            where.append(" and a.occasion = :occasion");
            parameters.put("occasion", filter.occasion());
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where.append(
                    " and (lower(a.title || ' ra-' || a.number) like :text escape '\\' or exists (select 1 from risk r"
                            + " where r.analysis_id = a.id and r.struck_because is null and lower(r.event) like :text escape '\\'))");
            parameters.put("text", LikePattern.containing(words));
        }
        List<Object[]> rows = rows(
                """
                select a.number, a.title, a.occasion, u.name, a.status, %s, l.given_name || ' ' || l.family_name,
                    (select count(*) from risk r where r.analysis_id = a.id and r.struck_because is null),
                    h.product, h.highest, h.word, h.colour, count(*) over ()
                from risk_analysis a join employee l on l.id = a.leader_id left join unit u on u.id = a.unit_id
                left join lateral (select * from risk_now n where n.analysis_id = a.id
                    order by cast(n.product as numeric) / n.highest desc, n.risk_id limit 1) h on true
                where %s order by %s %s, a.number desc limit %d offset %d""".formatted(
                                DUE,
                                where,
                                filter.state() == RiskFilter.State.CLOSED ? "a.closed_at" : DUE,
                                filter.state() == RiskFilter.State.CLOSED ? "desc" : "asc nulls last",
                                most,
                                from),
                parameters);
        return new Found<>(rows.stream().map(JpaRiskLists::analysis).toList(), count(rows, 12));
    }

    List<NamedChoice> units(Scope scope) {
        RiskScope reach = new RiskScope(scope);
        return rows(
                        "select distinct u.name, u.id from risk_analysis a join unit u on u.id = a.unit_id where "
                                + reach.sql() + " order by u.name, u.id",
                        new HashMap<>(reach.parameters()))
                .stream()
                .map(row -> new NamedChoice(((Number) row[1]).longValue(), (String) row[0]))
                .toList();
    }

    boolean has(int number, Scope scope) {
        RiskScope reach = new RiskScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("number", number);
        return !rows(
                        "select a.id, a.number from risk_analysis a where a.number = :number and " + reach.sql(),
                        parameters)
                .isEmpty();
    }

    private static AnalysisRow analysis(Object[] row) {
        return new AnalysisRow(
                whole(row[0]),
                (String) row[1],
                Occasion.valueOf((String) row[2]),
                (String) row[3],
                AnalysisStatus.valueOf((String) row[4]),
                Columns.day(row[5]),
                (String) row[6],
                whole(row[7]),
                row[8] == null ? null : level(row, 8));
    }

    /** The risks of decided analyses, the highest first; of a risk taken along only where it is now. */
    Found<RiskRow> risks(RisksFilter filter, Scope scope, long from, int most) {
        RiskScope reach = new RiskScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        StringBuilder where = new StringBuilder(reach.sql());
        if (filter.onlyProposed()) {
            where.append(" and n.proposed");
        }
        if (filter.unitId() != null) {
            where.append(" and a.unit_id in :lineage");
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where.append(
                    " and lower(r.event || ' ' || coalesce(r.cause, '') || ' ' || r.consequence) like :text escape '\\'");
            parameters.put("text", LikePattern.containing(words));
        }
        List<Object[]> rows = rows("""
                select a.number, r.position, r.event, u.name, a.title, n.proposed, n.at, a.follow_up_due,
                    n.product, n.highest, n.word, n.colour, count(*) over ()
                from risk_now n join risk r on r.id = n.risk_id join risk_analysis a on a.id = r.analysis_id and a.status = 'DECIDED'
                left join unit u on u.id = a.unit_id
                where not exists (select 1 from risk y join risk_analysis b on b.id = y.analysis_id and b.status <> 'UNDER_WORK'
                        where y.carried_from_id = r.id) and %s
                order by cast(n.product as numeric) / n.highest desc, n.consequence desc, r.id limit %d offset %d""".formatted(where, most, from), parameters);
        return new Found<>(
                rows.stream()
                        .map(row -> new RiskRow(
                                new RiskRef(whole(row[0]), whole(row[1])),
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                level(row, 8),
                                (Boolean) row[5],
                                Columns.moment(row[6]),
                                Columns.day(row[7])))
                        .toList(),
                count(rows, 12));
    }

    private static Level level(Object[] row, int at) {
        return new Level(
                whole(row[at]), whole(row[at + 1]), (String) row[at + 2], RiskColour.valueOf((String) row[at + 3]));
    }

    /** What somebody leads and that is to be decided or followed up. @param key what it is, for the reminder */
    record Owed(String key, int number, LocalDate due, long leaderId, Long unitId) {}

    /** All that falls due through the day. */
    List<Owed> owed(LocalDate through) {
        return rows("""
                        select case a.status when 'DECIDED' then 'risk-follow-up:' else 'risk-ready:' end || a.id, a.number, %1$s,
                            a.leader_id, a.unit_id
                        from risk_analysis a where a.status <> 'CLOSED' and %1$s <= :through order by 3, 2""".formatted(DUE), Map.of("through", Date.valueOf(through))).stream()
                .map(row -> new Owed(
                        (String) row[0],
                        whole(row[1]),
                        Columns.day(row[2]),
                        ((Number) row[3]).longValue(),
                        row[4] == null ? null : ((Number) row[4]).longValue()))
                .toList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static int count(List<Object[]> rows, int at) {
        return rows.isEmpty() ? 0 : whole(rows.get(0)[at]);
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}
