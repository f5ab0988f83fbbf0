package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.LikePattern;

/** The list of action plans in one statement, what can be chosen for one, and what falls due. */
@ApplicationScoped
class JpaPlanLists {

    private static final String OPEN = "('PLANNED', 'ONGOING')";
    private static final String LATE_ACTIVITY =
            "exists (select 1 from activity a where a.plan_id = p.id and a.status in " + OPEN + " and a.ends < :today)";
    private static final String LATE_CHECK_UP =
            "exists (select 1 from plan_check_up c where c.plan_id = p.id and c.held_on is null and c.due < :today)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitLineage lineage;

    /** Rows, and how many there are in all. */
    record Found(List<PlanRow> rows, int count) {}

    Found find(PlanFilter filter, Scope scope, long from, int most) {
        PlanScope reach = new PlanScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("reader", scope.employeeId());
        parameters.put("today", Date.valueOf(scope.day()));
        StringBuilder where = new StringBuilder(reach.sql()).append(state(filter.state()));
        if (filter.unitId() != null) {
            where.append(" and p.unit_id in :lineage");
            parameters.put("lineage", lineage.withPredecessors(filter.unitId()));
        }
        if (filter.goal() != null) {
            where.append(" and g.number = :goal");
            parameters.put("goal", filter.goal());
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where.append(
                    " and (lower(p.title || ' h-' || p.number || ' ' || g.title) like :text escape '\\' or exists (select 1 from activity a"
                            + " where a.plan_id = p.id and lower(a.title) like :text escape '\\'))");
            parameters.put("text", LikePattern.containing(words));
        }
        List<Object[]> rows = rows("""
                select p.number, p.title, g.number as goal_number, g.title as goal, u.name, p.status, p.begins, p.ends,
                    r.given_name || ' ' || r.family_name, x.activities, x.progress, x.late,
                    (select min(c.due) from plan_check_up c where c.plan_id = p.id and c.held_on is null and p.status <> 'ENDED'),
                    (select c.outlook from plan_check_up c where c.plan_id = p.id and c.held_on is not null
                        order by c.held_on desc, c.id desc limit 1), count(*) over ()
                from action_plan p join goal g on g.id = p.goal_id join employee r on r.id = p.responsible_id
                left join unit u on u.id = p.unit_id
                cross join lateral (select count(*) as activities, coalesce(round(avg(a.progress)), 0) as progress,
                    count(*) filter (where a.status in %s and a.ends < :today) as late
                    from activity a where a.plan_id = p.id and a.status <> 'CANCELLED') x
                where %s order by p.status = 'ENDED', p.ends, p.number limit %d offset %d""".formatted(OPEN, where, most, from), parameters);
        return new Found(rows.stream().map(JpaPlanLists::row).toList(), rows.isEmpty() ? 0 : whole(rows.get(0)[14]));
    }

    private static String state(PlanFilter.State state) {
        return switch (state) {
            case OPEN -> " and p.status <> 'ENDED'";
            case DRAFT, DECIDED, ENDED -> " and p.status = '" + state + "'";
            case LATE -> " and p.status = 'DECIDED' and (" + LATE_ACTIVITY + " or " + LATE_CHECK_UP + ")";
            case MINE ->
                " and p.status <> 'ENDED' and (p.responsible_id = :reader or exists (select 1 from activity a"
                        + " where a.plan_id = p.id and a.employee_id = :reader))";
            case OVER_YEARS -> " and extract(year from p.begins) <> extract(year from p.ends)";
            case EVERY -> "";
        };
    }

    private static PlanRow row(Object[] row) {
        return new PlanRow(
                whole(row[0]),
                (String) row[1],
                whole(row[2]),
                (String) row[3],
                (String) row[4],
                PlanStatus.valueOf((String) row[5]),
                Columns.day(row[6]),
                Columns.day(row[7]),
                (String) row[8],
                whole(row[9]),
                whole(row[10]),
                whole(row[11]),
                Columns.day(row[12]),
                row[13] == null ? null : Outlook.valueOf((String) row[13]));
    }

    boolean has(int number, Scope scope) {
        PlanScope reach = new PlanScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("number", number);
        return !rows("select p.id, p.number from action_plan p where p.number = :number and " + reach.sql(), parameters)
                .isEmpty();
    }

    /** Goals that hold or are being written, and units, both within what the reader may plan for. */
    PlanChoices choices(EmployeeName self, Scope scope) {
        boolean whole = scope.has(Role.SOCIALCHEF);
        Map<String, Object> parameters = Map.of(
                "day",
                Date.valueOf(scope.day()),
                "led",
                scope.ledUnits(),
                "year",
                scope.day().getYear());
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "goals",
                        "select g.*, u.name as unit from goal g left join unit u on u.id = g.unit_id"
                                + " where g.status <> 'ENDED' and g.last_year >= :year order by g.number")
                .ask(
                        "units",
                        "select u.id, u.name from unit u where u.kind <> 'ADMINISTRATION' and u.valid_from <= :day"
                                + " and (u.valid_to is null or u.valid_to >= :day)" + (whole ? "" : " and u.id in :led")
                                + " order by u.kind, u.name, u.id")
                .with(parameters)
                .answer(em);
        return new PlanChoices(
                self,
                found.of(
                        "goals",
                        row -> new PlanChoices.Goal(
                                row.number("id"),
                                row.whole("number"),
                                row.text("title"),
                                row.number("unit_id"),
                                row.text("unit"),
                                row.whole("first_year"),
                                row.whole("last_year"))),
                found.of("units", row -> new NamedChoice(row.number("id"), row.text("name"))),
                whole);
    }

    /** What somebody is to do. @param key what it is, for the reminder; @param activity whether it is an activity, else a check-up */
    record Owed(String key, String number, int plan, LocalDate due, long employeeId, Long unitId, boolean activity) {}

    /** Check-ups and activities of decided plans that fall due through the day. */
    List<Owed> owed(LocalDate through) {
        return rows("""
                        select 'plan-check-up:' || c.id, 'H-' || p.number, p.number, c.due, p.responsible_id, p.unit_id, false
                        from plan_check_up c join action_plan p on p.id = c.plan_id
                        where p.status = 'DECIDED' and c.held_on is null and c.due <= :through
                        union all
                        select 'activity:' || a.id, 'H-' || p.number || '-' || a.position, p.number, a.ends, a.employee_id, p.unit_id, true
                        from activity a join action_plan p on p.id = a.plan_id
                        where p.status = 'DECIDED' and a.status in %s and a.ends <= :through
                        order by 4, 1""".formatted(OPEN), Map.of("through", Date.valueOf(through))).stream()
                .map(row -> new Owed(
                        (String) row[0],
                        (String) row[1],
                        whole(row[2]),
                        Columns.day(row[3]),
                        ((Number) row[4]).longValue(),
                        row[5] == null ? null : ((Number) row[5]).longValue(),
                        (Boolean) row[6]))
                .toList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}
