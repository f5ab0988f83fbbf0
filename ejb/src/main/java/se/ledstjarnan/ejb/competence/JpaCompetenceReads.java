package se.ledstjarnan.ejb.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.competence.RequirementKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What is demanded of whom today, with whether it is met: one definition for the person, the unit and the overview. */
@ApplicationScoped
class JpaCompetenceReads {

    private static final String NAME = "%1$s.given_name || ' ' || %1$s.family_name";

    /** Each requirement of each person at work (employment m, employee e, requirement q), with the latest finding a. */
    private static final String NEEDS = """
            from employment m join employee e on e.id = m.employee_id and e.active
            join competence_requirement q on q.ended_on is null and (q.unit_id is null or q.unit_id = m.unit_id)
                and (q.title is null or lower(q.title) = lower(e.title))
            left join lateral (select x.level_rank, x.done_on, x.note from competence_assessment x
                where x.employee_id = e.id and x.requirement_id = q.id order by x.id desc limit 1) a on true
            where m.kind = 'WORKS_IN' and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            """;

    private static final String UNTIL =
            "cast(a.done_on + make_interval(months => q.months) - interval '1 day' as date)";

    private static final String MET = """
            (case when q.task_id is null then coalesce(a.level_rank >= q.least and (q.months is null or %s >= :today), false)
                else exists (select 1 from delegation d join delegation_task t on t.delegation_id = d.id and t.task_id = q.task_id
                    join delegation_unit du on du.delegation_id = d.id and du.unit_id = m.unit_id
                    where d.receiver_id = e.id and d.status = 'ACCEPTED' and d.valid_from <= :today and d.valid_to >= :today) end)
            """.formatted(UNTIL);

    private static final String AT_WORK =
            "w.kind = 'WORKS_IN' and w.valid_from <= :today and (w.valid_to is null or w.valid_to >= :today)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Units where somebody works: those of the ids, or all; the one with most to do first. */
    List<CompetenceRows.Unit> units(Scope scope, boolean all, int threshold) {
        String sql = """
                select u.id, u.name, p.people, coalesce(n.demanded, 0), coalesce(n.met, 0), p.held from unit u
                join (select w.unit_id, count(distinct w.employee_id) as people, count(distinct f.employee_id) as held
                    from employment w join employee b on b.id = w.employee_id and b.active
                    left join competence_follow_up f on f.employee_id = w.employee_id and f.year = :year
                    where %s group by w.unit_id) p on p.unit_id = u.id
                left join (select m.unit_id, count(*) as demanded, count(*) filter (where %s) as met %s group by m.unit_id) n
                    on n.unit_id = u.id
                %s order by coalesce(n.met * 1.0 / n.demanded, 1), u.name, u.id
                """.formatted(AT_WORK, MET, NEEDS, all ? "" : "where u.id in :led");
        Map<String, Object> parameters = parameters(scope.day());
        parameters.put("year", scope.day().getYear());
        parameters.put("led", scope.ledUnits());
        return rows(sql, parameters).stream()
                .map(row -> {
                    boolean led = scope.leads(id(row[0]));
                    int people = number(row[2]);
                    return new CompetenceRows.Unit(
                            id(row[0]),
                            (String) row[1],
                            people,
                            number(row[3]),
                            number(row[4]),
                            number(row[5]),
                            led,
                            !led && SafeTables.isTooFew(people, threshold));
                })
                .toList();
    }

    /** Those who work in the unit, who lack most first. */
    List<CompetenceRows.Person> people(long unitId, LocalDate today) {
        String sql = """
                select b.id, %s, b.title, coalesce(n.demanded, 0), coalesce(n.met, 0),
                    (select max(f.held_on) from competence_follow_up f where f.employee_id = b.id),
                    (select count(*) from competence_step s where s.employee_id = b.id and s.done_on is null)
                from employment w join employee b on b.id = w.employee_id and b.active
                left join (select e.id, count(*) as demanded, count(*) filter (where %s) as met %s and m.unit_id = :unit
                    group by e.id) n on n.id = b.id
                where w.unit_id = :unit and %s order by coalesce(n.demanded - n.met, 0) desc, b.family_name, b.given_name, b.id
                """.formatted(NAME.formatted("b"), MET, NEEDS, AT_WORK);
        Map<String, Object> parameters = parameters(today);
        parameters.put("unit", unitId);
        return rows(sql, parameters).stream()
                .map(row -> new CompetenceRows.Person(
                        id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        number(row[3]),
                        number(row[4]),
                        Columns.day(row[5]),
                        number(row[6])))
                .toList();
    }

    /** Somebody who has not left. @param worksIn ids of the units where the person works */
    record Employed(String name, String title, Set<Long> worksIn) {}

    Optional<Employed> person(long employeeId, LocalDate today) {
        String sql = """
                select %s, e.title, (select string_agg(cast(w.unit_id as varchar), ',') from employment w
                    where w.employee_id = e.id and %s) from employee e where e.id = :employee and e.active
                """.formatted(NAME.formatted("e"), AT_WORK);
        Map<String, Object> parameters = parameters(today);
        parameters.put("employee", employeeId);
        return rows(sql, parameters).stream()
                .findFirst()
                .map(row -> new Employed((String) row[0], (String) row[1], ids((String) row[2])));
    }

    private static Set<Long> ids(String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** The name of the unit; empty where there is none. */
    Optional<String> unitName(long unitId) {
        List<?> names = JpaNative.query(em, "select u.name from unit u where u.id = :unit", Map.of("unit", unitId))
                .getResultList();
        return names.stream().findFirst().map(String.class::cast);
    }

    /** What is demanded of the employee, in any unit; what is not met first. One that several units demand is met where all say so. */
    List<CompetenceView.Need> needs(long employeeId, LocalDate today) {
        String sql =
                "select q.id, q.name, q.kind, max((select l.name from competence_level l where l.rank = a.level_rank)),"
                        + " max((select l.name from competence_level l where l.rank = q.least)), max(a.done_on), max("
                        + UNTIL
                        + "), max(a.note), bool_and(" + MET + ") " + NEEDS
                        + " and e.id = :employee group by q.id, q.name, q.kind order by bool_and(" + MET
                        + "), q.name, q.id";
        Map<String, Object> parameters = parameters(today);
        parameters.put("employee", employeeId);
        return rows(sql, parameters).stream()
                .map(row -> new CompetenceView.Need(
                        id(row[0]),
                        (String) row[1],
                        RequirementKind.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        Columns.day(row[5]),
                        Columns.day(row[6]),
                        (String) row[7],
                        (Boolean) row[8]))
                .toList();
    }

    /** What is to be done first, then what is done, the latest first; on one's own page also what one is to see to for others. */
    List<CompetenceView.Step> steps(long employeeId, long reader, boolean managed) {
        String sql = """
                select s.id, s.version, q.name, s.what, %s, s.due, s.done_on, s.owner_id,
                    case when s.employee_id <> :employee then %s end from competence_step s
                join competence_requirement q on q.id = s.requirement_id join employee o on o.id = s.owner_id
                join employee e on e.id = s.employee_id
                where s.employee_id = :employee or (:own and s.owner_id = :employee and s.done_on is null)
                order by s.done_on is not null, s.done_on desc, s.due, s.id
                """.formatted(NAME.formatted("o"), NAME.formatted("e"));
        return rows(sql, Map.of("employee", employeeId, "own", employeeId == reader)).stream()
                .map(row -> new CompetenceView.Step(
                        id(row[0]),
                        id(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[8],
                        Columns.day(row[5]),
                        Columns.day(row[6]),
                        managed || id(row[7]) == reader))
                .toList();
    }

    /** A step that somebody who has not left is to see to. */
    record Owed(long step, long owner, LocalDate due) {}

    /** No reader's rights, since it goes to those who are to see to it. */
    List<Owed> owed(LocalDate through) {
        return rows(
                        "select s.id, s.owner_id, s.due from competence_step s join employee o on o.id = s.owner_id and o.active"
                                + " join employee e on e.id = s.employee_id and e.active"
                                + " where s.done_on is null and s.due <= :through order by s.due, s.id",
                        Map.of("through", Date.valueOf(through)))
                .stream()
                .map(row -> new Owed(id(row[0]), id(row[1]), Columns.day(row[2])))
                .toList();
    }

    /** The latest first. */
    List<CompetenceView.Held> followUps(long employeeId) {
        String sql = "select f.year, f.held_on, " + NAME.formatted("b")
                + ", f.note from competence_follow_up f join employee b on b.id = f.by_id where f.employee_id = :employee"
                + " order by f.year desc";
        return rows(sql, Map.of("employee", employeeId)).stream()
                .map(row ->
                        new CompetenceView.Held(number(row[0]), Columns.day(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    /** Those for all units and for the ids given, or all; what is no longer demanded last. */
    List<CompetenceRows.Demand> demands(Collection<Long> units, boolean all) {
        String sql = """
                select q.id, q.version, q.name, q.kind, q.title, u.name, q.unit_id, q.months, l.name, q.ended_on
                from competence_requirement q left join unit u on u.id = q.unit_id join competence_level l on l.rank = q.least
                %s order by q.ended_on is not null, q.unit_id is not null, u.name, q.name, q.id
                """.formatted(all ? "" : "where q.unit_id is null or q.unit_id in :led");
        return rows(sql, Map.of("led", units)).stream()
                .map(row -> new CompetenceRows.Demand(
                        id(row[0]),
                        id(row[1]),
                        (String) row[2],
                        RequirementKind.valueOf((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        row[6] == null ? null : id(row[6]),
                        row[7] == null ? null : number(row[7]),
                        (String) row[8],
                        Columns.day(row[9])))
                .toList();
    }

    List<CompetenceRows.Level> levels() {
        return rows("select l.rank, l.name from competence_level l order by l.rank", Map.of()).stream()
                .map(row -> new CompetenceRows.Level(number(row[0]), (String) row[1]))
                .toList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Map<String, Object> parameters(LocalDate today) {
        return new HashMap<>(Map.of("today", Date.valueOf(today)));
    }

    private static long id(Object column) {
        return ((Number) column).longValue();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
