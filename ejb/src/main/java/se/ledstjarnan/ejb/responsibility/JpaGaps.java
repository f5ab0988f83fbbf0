package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.GapKind;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Tasks that nobody has, or not the one who should, for whoever is to see to it; also as a number for every page. */
@ApplicationScoped
class JpaGaps {

    private static final String COLUMNS = "(kind, bearer, number, task, unit_id, unit, person, tasks, last)";

    private static final String NOW =
            "%1$s.valid_from <= :gapDay and (%1$s.valid_to is null or %1$s.valid_to >= :gapDay)";

    /** A role that bears tasks and that nobody holds. */
    static final String VACANT_ROLES = """
            select 'ROLE_VACANT', w.bearer, cast(null as int), cast(null as varchar), cast(null as bigint), cast(null as varchar),
                cast(null as varchar), cast(count(*) as int), cast(null as date)
            from task_wording w where w.bearer in ('SOCIALCHEF', 'MAS', 'KVALITETSSAMORDNARE') and\s"""
            + NOW.formatted("w")
            + " and not exists (select 1 from role_holding h join employee e on e.id = h.employee_id and e.active"
            + " where h.role = w.bearer and " + NOW.formatted("h") + ") group by w.bearer";

    /** A unit that nobody leads, which leaves all that a manager bears. */
    static final String VACANT_UNITS = """
            select 'UNIT_VACANT', 'ENHETSCHEF', cast(null as int), cast(null as varchar), u.id, u.name, cast(null as varchar),
                (select cast(count(*) as int) from task_wording w where w.bearer = 'ENHETSCHEF' and\s"""
            + NOW.formatted("w") + "), cast(null as date) from unit u where u.kind = 'UNIT' and " + NOW.formatted("u")
            + " and not exists (select 1 from employment l join employee e on e.id = l.employee_id and e.active"
            + " where l.unit_id = u.id and l.kind = 'LEADS' and " + NOW.formatted("l") + ")";

    private static final String LATER =
            "exists (select 1 from distribution n where n.task_id = d.task_id and n.id > d.id"
                    + " and n.unit_id is not distinct from d.unit_id and n.status in ('PROPOSED', 'ACCEPTED'))";

    private static final String LEFT =
            "(not e.active or not exists (select 1 from employment m where m.employee_id = e.id and "
                    + NOW.formatted("m") + "))";

    /** What is wrong with a distribution, by the first that is; null where nothing is. */
    private static final String WRONG =
            "case when d.status in ('DECLINED', 'RETURNED') and d.settled_at is null and not " + LATER
                    + " then d.status when d.status = 'ACCEPTED' and d.valid_to < :gapDay then case when not " + LATER
                    + " then 'RAN_OUT' end when d.status in ('ACCEPTED', 'PROPOSED') and " + LEFT
                    + " then 'HOLDER_LEFT' when d.status in ('ACCEPTED', 'PROPOSED') and not exists (select 1 from task_wording w"
                    + " where w.task_id = d.task_id and w.nature = 'DISTRIBUTABLE' and " + NOW.formatted("w")
                    + ") then 'TASK_ENDED' end";

    static final String DISTRIBUTIONS = "select g.kind, x.bearer, t.number, x.task, d.unit_id, u.name,"
            + " e.given_name || ' ' || e.family_name, 1, case when g.kind = 'RAN_OUT' then d.valid_to end"
            + " from distribution d join employee e on e.id = d.receiver_id cross join lateral (select " + WRONG
            + " as kind) g join responsible_task t on t.id = d.task_id"
            + " join lateral (select y.task, y.bearer from task_wording y where y.task_id = t.id order by y.revision desc limit 1) x on true"
            + " left join unit u on u.id = d.unit_id where d.status in ('ACCEPTED', 'PROPOSED', 'DECLINED', 'RETURNED')"
            + " and g.kind is not null";

    /** Distributions near their last day, with nothing that takes over; what is wrong already is a gap of another kind. */
    private static final String RUNNING_OUT = " from distribution d join employee e on e.id = d.receiver_id"
            + " join responsible_task t on t.id = d.task_id"
            + " join lateral (select y.task, y.bearer from task_wording y where y.task_id = t.id order by y.revision desc limit 1) x on true"
            + " left join unit u on u.id = d.unit_id where d.status = 'ACCEPTED' and d.valid_to between :gapDay and :gapSoon and not "
            + LATER + " and (" + WRONG + ") is null";

    private static final String ENDINGS =
            "select 'ENDS_SOON', x.bearer, t.number, x.task, d.unit_id, u.name, e.given_name || ' ' || e.family_name, 1, d.valid_to"
                    + RUNNING_OUT;

    @Inject
    private Settings settings;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** A query over the gaps that the person is to see to, with the columns of {@link GapRow}; null where there can be none. */
    static String gaps(Scope scope) {
        List<String> parts = new ArrayList<>();
        boolean all = scope.has(Role.SOCIALCHEF) || scope.has(Role.SYSTEMFORVALTARE);
        boolean manager = scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
        if (all) {
            parts.add(VACANT_ROLES);
            parts.add(VACANT_UNITS);
        } else if (manager) {
            parts.add(VACANT_UNITS + " and u.id in :gapLed");
        }
        List<String> given = new ArrayList<>();
        if (scope.has(Role.SOCIALCHEF)) {
            given.add("d.unit_id is null");
        }
        if (manager) {
            given.add("d.unit_id in :gapLed");
        }
        if (!given.isEmpty()) {
            String mine = " and (" + String.join(" or ", given) + ")";
            parts.add(DISTRIBUTIONS + mine);
            parts.add(ENDINGS + mine);
        }
        return parts.isEmpty() ? null : String.join(" union all ", parts);
    }

    /** A distribution near its end. @param task number of the task */
    record Ending(long id, int task, LocalDate to, long giver, long receiver) {}

    /** Those whose last day is among these, of all units. */
    List<Ending> ending(LocalDate from, LocalDate through) {
        List<?> rows = JpaNative.query(
                        em,
                        "select d.id, t.number, d.valid_to, d.giver_id, d.receiver_id" + RUNNING_OUT + " order by 3, 1",
                        Map.of("gapDay", Date.valueOf(from), "gapSoon", Date.valueOf(through)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Ending(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        Columns.day(row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    Map<String, Object> parameters(Scope scope) {
        Integer soon = settings.numberOrNever(SettingKey.DISTRIBUTION_ENDING_DAYS);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("gapDay", Date.valueOf(scope.day()));
        parameters.put("gapSoon", Date.valueOf(scope.day().plusDays(soon == null ? -1 : soon)));
        parameters.put("gapLed", scope.ledUnits());
        return parameters;
    }

    /** Those of roles and units first. */
    List<GapRow> of(Scope scope) {
        String sql = gaps(scope);
        if (sql == null) {
            return List.of();
        }
        List<?> rows = JpaNative.query(
                        em,
                        "select * from (" + sql + ") g" + COLUMNS
                                + " order by number nulls first, bearer, unit nulls first, person",
                        parameters(scope))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GapRow(
                        GapKind.valueOf((String) row[0]),
                        Bearer.valueOf((String) row[1]),
                        row[2] == null ? null : ((Number) row[2]).intValue(),
                        (String) row[3],
                        row[4] == null ? null : ((Number) row[4]).longValue(),
                        (String) row[5],
                        (String) row[6],
                        ((Number) row[7]).intValue(),
                        Columns.day(row[8])))
                .toList();
    }
}
