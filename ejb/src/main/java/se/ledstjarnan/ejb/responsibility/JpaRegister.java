package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.DistributionStatus;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The register as it is shown: what a page needs of it comes in one statement. */
@ApplicationScoped
class JpaRegister {

    /** The wording w holds on the day. */
    static final String WORDED = "w.valid_from <= :day and (w.valid_to is null or w.valid_to >= :day)";

    /** The distribution d is held on the day. */
    static final String HELD = "d.holds_from <= :day and (d.valid_to is null or d.valid_to >= :day)"
            + " and (d.held_to is null or d.held_to >= :day)";

    private static final String TASKS = """
            select t.number, w.bearer, w.nature, w.task, w.ground, w.source
            from responsible_task t join task_wording w on w.task_id = t.id where %s and %s order by t.number""";

    /** The wording of a distribution is the latest, so that one of a task that has ended can still be named. */
    private static final String GIVEN = """
            select d.id, d.version, t.number, w.task, w.bearer, d.unit_id, u.name as unit, d.giver_id,
                g.given_name || ' ' || g.family_name as giver, d.receiver_id, e.given_name || ' ' || e.family_name as receiver,
                e.title, d.document, d.status, d.valid_from, d.holds_from, d.valid_to, d.held_to, d.reason
            from distribution d join responsible_task t on t.id = d.task_id
            join lateral (select x.task, x.bearer from task_wording x where x.task_id = t.id order by x.revision desc limit 1) w on true
            join employee g on g.id = d.giver_id join employee e on e.id = d.receiver_id left join unit u on u.id = d.unit_id
            where %s order by d.proposed_at desc, d.id desc""";

    private static final String HOLDERS = """
            select h.role as bearer, cast(null as varchar) as unit, e.id, e.given_name || ' ' || e.family_name as name, e.title
            from role_holding h join employee e on e.id = h.employee_id
            where h.role in ('SOCIALCHEF', 'MAS', 'KVALITETSSAMORDNARE') and %1$s
                and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
            union all
            select 'ENHETSCHEF', u.name, e.id, e.given_name || ' ' || e.family_name, e.title
            from unit u left join employment l on l.unit_id = u.id and l.kind = 'LEADS'
                and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)
            left join employee e on e.id = l.employee_id and %1$s
            where u.kind = 'UNIT' and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
            order by 1, 2, 4""";

    private static final String HISTORY = """
            select w.bearer, w.nature, w.task, w.ground, w.source, w.valid_from, w.valid_to, w.at, w.reason, w.ended_at, w.end_reason,
                a.given_name || ' ' || a.family_name as by, b.given_name || ' ' || b.family_name as ended_by, t.version
            from task_wording w join responsible_task t on t.id = w.task_id
            left join employee a on a.id = w.by_id left join employee b on b.id = w.ended_by_id
            where t.number = :number order by w.revision desc""";

    private static final String HIS_ROLES =
            "select h.role from role_holding h where h.employee_id = :person and h.valid_from <= :day"
                    + " and (h.valid_to is null or h.valid_to >= :day)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What a day's register holds. */
    record Day(List<TaskRow> tasks, List<GivenTask> given, List<RegisterView.Holder> holders) {}

    /** @param bearer null for all */
    Day on(LocalDate day, LocalDate today, Bearer bearer) {
        String whose = bearer == null ? "true" : "w.bearer = '" + bearer.name() + "'";
        JpaTogether.Answers found = new JpaTogether()
                .ask("tasks", TASKS.formatted(WORDED, whose))
                .ask("given", GIVEN.formatted(HELD))
                .ask("holders", HOLDERS.formatted(day.isBefore(today) ? "true" : "e.active"))
                .with(days(day))
                .answer(em);
        return new Day(
                found.of("tasks", JpaRegister::task),
                found.of("given", JpaRegister::given),
                found.of("holders", JpaRegister::holder));
    }

    /** A task with all that belongs to it. */
    record Stored(
            long version, List<TaskView.Wording> history, List<GivenTask> given, List<RegisterView.Holder> holders) {}

    Optional<Stored> task(int number, LocalDate today) {
        Map<String, Object> values = days(today);
        values.put("number", number);
        JpaTogether.Answers found = new JpaTogether()
                .ask("history", HISTORY)
                .ask("given", GIVEN.formatted("t.number = :number"))
                .ask("holders", HOLDERS.formatted("e.active"))
                .with(values)
                .answer(em);
        return found.of("history", row -> row.number("version")).stream()
                .findFirst()
                .map(version -> new Stored(
                        version,
                        found.of("history", JpaRegister::wording),
                        found.of("given", JpaRegister::given),
                        found.of("holders", JpaRegister::holder)));
    }

    Optional<GivenTask> given(long id) {
        return new JpaTogether()
                        .ask("given", GIVEN.formatted("d.id = :id"))
                        .with(Map.of("id", id))
                        .answer(em)
                        .of("given", JpaRegister::given)
                        .stream()
                        .findFirst();
    }

    /** A person with what was the person's on the day. */
    record Person(
            String name,
            String title,
            boolean active,
            List<Role> roles,
            List<String> units,
            List<TaskRow> tasks,
            List<GivenTask> given,
            List<PersonView.Appointed> appointed) {}

    /** @param giving predicate for the distributions that the reader has given, over d; what is not the person's is left to it */
    Optional<Person> person(long id, LocalDate day, String giving, Set<Long> led) {
        Map<String, Object> values = days(day);
        values.put("person", id);
        values.put("led", led);
        String bearers =
                "w.bearer in (select case h.role when 'NAMND' then 'BOARD' else h.role end from (" + HIS_ROLES + ") h)";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "person",
                        "select e.given_name || ' ' || e.family_name as name, e.title, e.active from employee e where e.id = :person")
                .ask("roles", HIS_ROLES + " order by 1")
                .ask("units", """
                        select u.name from employment l join unit u on u.id = l.unit_id where l.employee_id = :person and l.kind = 'LEADS'
                        and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day) order by 1""")
                .ask("tasks", TASKS.formatted(WORDED, bearers))
                .ask(
                        "given",
                        GIVEN.formatted("(d.receiver_id = :person and (d.status = 'PROPOSED' or (" + HELD + "))) or ("
                                + giving + " and d.status <> 'WITHDRAWN')"))
                .ask("appointed", """
                        select a.kind, u.name as unit, a.decision, a.valid_from, a.valid_to from appointment a
                        left join unit u on u.id = a.unit_id where a.employee_id = :person
                        and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day) order by a.kind, a.id""")
                .with(values)
                .answer(em);
        return found.of("person", row -> row).stream()
                .findFirst()
                .map(row -> new Person(
                        row.text("name"),
                        row.text("title"),
                        row.is("active"),
                        found.of("roles", each -> each.constant(Role.class, "role")),
                        found.of("units", each -> each.text("name")),
                        found.of("tasks", JpaRegister::task),
                        found.of("given", JpaRegister::given),
                        found.of("appointed", JpaRegister::appointed)));
    }

    private static Map<String, Object> days(LocalDate day) {
        return new HashMap<>(Map.of("day", Date.valueOf(day)));
    }

    private static TaskRow task(JsonRow row) {
        TaskContent content = content(row);
        return new TaskRow(
                row.whole("number"),
                content.bearer(),
                content.nature(),
                content.task(),
                content.ground(),
                content.source(),
                List.of());
    }

    private static TaskContent content(JsonRow row) {
        return new TaskContent(
                row.constant(Bearer.class, "bearer"),
                row.constant(TaskNature.class, "nature"),
                row.text("task"),
                row.text("ground"),
                row.text("source"));
    }

    private static TaskView.Wording wording(JsonRow row) {
        return new TaskView.Wording(
                content(row),
                row.day("valid_from"),
                row.day("valid_to"),
                row.text("by"),
                row.moment("at"),
                row.text("reason"),
                row.text("ended_by"),
                row.moment("ended_at"),
                row.text("end_reason"));
    }

    private static RegisterView.Holder holder(JsonRow row) {
        return new RegisterView.Holder(
                row.constant(Bearer.class, "bearer"),
                row.text("unit"),
                row.number("id"),
                row.text("name"),
                row.text("title"));
    }

    private static PersonView.Appointed appointed(JsonRow row) {
        return new PersonView.Appointed(
                row.constant(AppointmentKind.class, "kind"),
                row.text("unit"),
                row.text("decision"),
                row.day("valid_from"),
                row.day("valid_to"));
    }

    private static GivenTask given(JsonRow row) {
        return new GivenTask(
                row.number("id"),
                row.number("version"),
                row.whole("number"),
                row.text("task"),
                row.constant(Bearer.class, "bearer"),
                row.number("unit_id"),
                row.text("unit"),
                row.number("giver_id"),
                row.text("giver"),
                row.number("receiver_id"),
                row.text("receiver"),
                row.text("title"),
                row.text("document"),
                row.constant(DistributionStatus.class, "status"),
                row.day("valid_from"),
                row.day("holds_from"),
                row.day("valid_to"),
                row.day("held_to"),
                row.text("reason"),
                Set.of());
    }
}
