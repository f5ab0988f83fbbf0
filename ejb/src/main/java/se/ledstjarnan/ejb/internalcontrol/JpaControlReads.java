package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.internalcontrol.PlanStatus;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.risk.RiskScope;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Plans as they are shown: the list and a whole plan, each in one statement. */
@ApplicationScoped
class JpaControlReads {

    private static final String NAME = "%1$s.given_name || ' ' || %1$s.family_name";

    /** The class of a product on the scale of {@code c}. */
    private static final String CLASS =
            "join lateral (select k.word, k.colour from risk_scale_class k where k.scale_id = c.scale_id and k.lowest <= %s"
                    + " order by k.lowest desc limit 1) g on true";

    private static final String RISKS =
            """
            select c.*, t.name as category, s.steps, lw.word as likely, sw.word as severe, g.word, g.colour,
                c.risk_id is not null and c.probability * c.consequence >= s.proposed_from as proposed,
                case when r.id is not null then 'RA-' || a.number || '-' || r.position end as source,
                coalesce(r.id is not null and %1$s, false) as readable,
                (select z.probability * z.consequence from control_risk_after z join control_follow_up f on f.id = z.follow_up_id
                    where z.risk_id = c.id order by f.day desc limit 1) as after_product
            from control_plan p join control_risk c on c.plan_id = p.id and not c.struck
            join control_category t on t.id = c.category_id join risk_scale s on s.id = c.scale_id
            join risk_scale_step lw on lw.scale_id = s.id and lw.axis = 'PROBABILITY' and lw.level = c.probability
            join risk_scale_step sw on sw.scale_id = s.id and sw.axis = 'CONSEQUENCE' and sw.level = c.consequence
            left join risk r on r.id = c.risk_id left join risk_analysis a on a.id = r.analysis_id\s""" + CLASS.formatted("c.probability * c.consequence") + " where p.number = :number order by c.position";

    private static final String MOMENTS = """
            select m.*, c.position as risk_position, l.number as list_number,
                (select v.title from check_list_version v where v.list_id = l.id order by v.status = 'IN_FORCE' desc, v.version_no desc limit 1)
                    as list_title, e.given_name || ' ' || e.family_name as responsible, m.responsible_id = :me as mine
            from control_plan p join control_moment m on m.plan_id = p.id and not m.struck
            join control_risk c on c.id = m.risk_id and not c.struck join employee e on e.id = m.responsible_id
            left join check_list l on l.id = m.list_id where p.number = :number order by c.position, m.position""";

    private static final String CELLS = "select d.*, " + NAME.formatted("e")
            + " as by_name from control_due d left join employee e on e.id = d.by_id"
            + " where d.plan_number = :number order by d.for_month";

    private static final String MEASURES = """
            select f.id as performance, m.id, m.title, m.status, m.next_date, m.verdict from control_plan p
            join control_moment o on o.plan_id = p.id join control_performance f on f.moment_id = o.id
            join measure m on m.origin = 'CONTROL' and m.origin_id = f.id where p.number = :number order by m.id""";

    private static final String OUTCOMES = """
            select f.day, m.position, o.* from control_plan p join control_follow_up f on f.plan_id = p.id
            join control_outcome o on o.follow_up_id = f.id join control_moment m on m.id = o.moment_id
            where p.number = :number order by f.day, m.position, o.for_month""";

    private static final String AFTER = """
            select f.day, c.position, z.probability * z.consequence as product, s.steps * s.steps as most, g.word, g.colour, z.words
            from control_plan p join control_follow_up f on f.plan_id = p.id join control_risk_after z on z.follow_up_id = f.id
            join control_risk c on c.id = z.risk_id join risk_scale s on s.id = c.scale_id\s"""
            + CLASS.formatted("z.probability * z.consequence")
            + " where p.number = :number order by f.day, c.position";

    private static final String PROPOSED = """
            select 'RA-' || a.number || '-' || r.position as number, r.event, u.name as unit, n.product, n.highest as most, n.word, n.colour
            from risk_now n join risk r on r.id = n.risk_id join risk_analysis a on a.id = r.analysis_id and a.status = 'DECIDED'
            left join unit u on u.id = a.unit_id
            where n.proposed and %s
                and not exists (select 1 from risk y join risk_analysis b on b.id = y.analysis_id and b.status <> 'UNDER_WORK'
                    where y.carried_from_id = r.id)
                and not exists (select 1 from control_risk c join control_plan p on p.id = c.plan_id
                    where p.number = :number and c.risk_id = r.id and not c.struck)
            order by cast(n.product as numeric) / n.highest desc, r.id limit 100""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<PlanRow> list(Scope scope) {
        return new JpaTogether()
                .ask("plans", """
                        select p.number, p.for_year, p.body, p.status, p.decided_on,
                            (select count(*) from control_risk c where c.plan_id = p.id and not c.struck) as risks,
                            (select count(*) from control_moment m where m.plan_id = p.id and not m.struck) as moments,
                            d.due, d.done, d.remarks,
                            (select min(y.day) from control_plan_day y where y.plan_id = p.id and p.status = 'DECIDED' and not exists (
                                select 1 from control_follow_up f where f.plan_id = p.id and f.day = y.day)) as next_day
                        from control_plan p cross join lateral (select count(*) as due, count(v.meaning) as done,
                            count(*) filter (where v.meaning in ('MINOR', 'MAJOR')) as remarks from control_due v
                            where v.plan_id = p.id and (v.due < :today or v.meaning is not null)) d
                        where p.status = 'DECIDED' or :drafts order by p.for_year desc, p.body limit 200""")
                .with(Map.of("today", Date.valueOf(scope.day()), "drafts", ControlAccess.readsDrafts(scope)))
                .answer(em)
                .of(
                        "plans",
                        row -> new PlanRow(
                                row.whole("number"),
                                row.whole("for_year"),
                                row.text("body"),
                                row.constant(PlanStatus.class, "status"),
                                row.day("decided_on"),
                                row.whole("risks"),
                                row.whole("moments"),
                                row.whole("due"),
                                row.whole("done"),
                                row.whole("remarks"),
                                row.day("next_day")));
    }

    /** Empty where there is none, or none that the reader may see. */
    Optional<PlanView> plan(int number, Scope scope) {
        RiskScope reach = new RiskScope(scope);
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("number", number);
        parameters.put("me", scope.employeeId());
        parameters.put("drafts", ControlAccess.readsDrafts(scope));
        boolean staff = scope.has(Role.MEDARBETARE);
        String readable = staff ? reach.sql() : "false";
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "head",
                        "select p.*, " + NAME.formatted("e")
                                + " as owner, (select json_agg(to_char(y.day, 'YYYY-MM-DD') order by y.day)"
                                + " from control_plan_day y where y.plan_id = p.id) as days from control_plan p"
                                + " join employee e on e.id = p.owner_id"
                                + " where p.number = :number and (p.status = 'DECIDED' or :drafts)")
                .ask("risks", RISKS.formatted(readable))
                .ask("moments", MOMENTS)
                .ask("cells", CELLS)
                .ask(staff, "measures", MEASURES)
                .ask(
                        "followUps",
                        "select f.*, " + NAME.formatted("e")
                                + " as by_name from control_plan p join control_follow_up f"
                                + " on f.plan_id = p.id join employee e on e.id = f.by_id where p.number = :number order by f.day")
                .ask("outcomes", OUTCOMES)
                .ask("after", AFTER)
                .ask(ControlAccess.writes(scope), "proposed", PROPOSED.formatted(reach.sql()))
                .ask("results", "select id, word as name from control_result where in_use order by place")
                .with(parameters)
                .answer(em);
        return found.of("head", row -> ControlRows.plan(row, found, scope)).stream()
                .findFirst();
    }

    boolean has(MomentRef ref, Scope scope) {
        return !new JpaTogether()
                .ask(
                        "plan",
                        "select p.id from control_plan p where p.number = :number and (p.status = 'DECIDED' or :drafts)"
                                + " and (:position = 0 or exists (select 1 from control_moment m where m.plan_id = p.id"
                                + " and m.position = :position and not m.struck))")
                .with(Map.of(
                        "number", ref.plan(), "position", ref.position(), "drafts", ControlAccess.readsDrafts(scope)))
                .answer(em)
                .of("plan", row -> row.number("id"))
                .isEmpty();
    }

    /** Those of the last plan, in that year; the first of June and the last of December where there is none. */
    List<LocalDate> usualDays(int year) {
        List<LocalDate> before = new JpaTogether()
                .ask(
                        "days",
                        "select y.day, p.for_year from control_plan_day y join control_plan p on p.id = y.plan_id where p.id ="
                                + " (select q.id from control_plan q order by q.for_year desc, q.id desc limit 1) order by y.day")
                .answer(em)
                .of("days", row -> row.day("day").plusYears(year - row.whole("for_year")));
        return before.isEmpty() ? List.of(LocalDate.of(year, 6, 1), LocalDate.of(year, 12, 31)) : before;
    }

    /** What is chosen among when a risk or a control is written. */
    ControlChoices choices() {
        JpaTogether.Answers found = new JpaTogether()
                .ask("categories", "select id, name from control_category where in_use order by place")
                .ask(
                        "lists",
                        "select l.id, v.title as name from check_list l join check_list_version v on v.list_id = l.id"
                                + " and v.status = 'IN_FORCE' where l.ended_at is null and l.unit_id is null order by v.title, l.id")
                .ask(
                        "processes",
                        "select distinct c.process as name from control_risk c where not c.struck order by 1 limit 100")
                .answer(em);
        return new ControlChoices(
                found.of("categories", JpaControlReads::named),
                found.of("lists", JpaControlReads::named),
                found.of("processes", row -> row.text("name")));
    }

    private static NamedChoice named(JsonRow row) {
        return new NamedChoice(row.number("id"), row.text("name"));
    }
}
