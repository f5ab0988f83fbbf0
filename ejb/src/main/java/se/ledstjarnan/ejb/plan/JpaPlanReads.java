package se.ledstjarnan.ejb.plan;

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
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.plan.ActivityKind;
import se.ledstjarnan.domain.plan.ActivityStatus;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanAccess;
import se.ledstjarnan.domain.plan.PlanActor;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Action plans as their pages and papers show them: one, or all of a verksamhetsplan, in one statement, within the reader's reach. */
@ApplicationScoped
class JpaPlanReads {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Empty where there is none, or none that the reader may see. */
    Optional<PlanView> plan(int number, Scope scope) {
        return find("p.number = :number", Map.of("number", number), scope).stream()
                .findFirst();
    }

    /** Those decided that hold some day of the year and span more than one, by goal. @param unitId null for all */
    List<PlanView> overYears(int year, Long unitId, Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("first", Date.valueOf(LocalDate.of(year, 1, 1)));
        parameters.put("last", Date.valueOf(LocalDate.of(year, 12, 31)));
        parameters.put("of", unitId);
        return find(
                "p.status <> 'DRAFT' and p.begins <= :last and p.ends >= :first"
                        + " and extract(year from p.begins) <> extract(year from p.ends)"
                        + (unitId == null ? "" : " and p.unit_id = :of"),
                parameters,
                scope);
    }

    private List<PlanView> find(String condition, Map<String, Object> values, Scope scope) {
        PlanScope reach = new PlanScope(scope);
        String wanted = condition + " and " + reach.sql();
        String plans = "(select p.id from action_plan p where " + wanted + ")";
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.putAll(values);
        parameters.put("reader", scope.employeeId());
        JpaTogether.Answers found = new JpaTogether()
                .ask("heads", """
                        select p.*, g.number as goal_number, g.title as goal, u.name as unit,
                            r.given_name || ' ' || r.family_name as responsible, d.given_name || ' ' || d.family_name as decided_by,
                            e.given_name || ' ' || e.family_name as ended_by
                        from action_plan p join goal g on g.id = p.goal_id join employee r on r.id = p.responsible_id
                        left join unit u on u.id = p.unit_id left join employee d on d.id = p.decided_by_id
                        left join employee e on e.id = p.ended_by_id
                        where\s""" + wanted + " order by g.number, p.begins, p.number")
                .ask("lines", """
                        select a.*, u.name as unit, e.given_name || ' ' || e.family_name as employee, a.employee_id = :reader as mine,
                            m.id as measure_id, m.status as measure_status, m.next_date, m.verdict
                        from activity a join employee e on e.id = a.employee_id left join unit u on u.id = a.unit_id
                        left join lateral (select * from measure x where x.activity_id = a.id order by x.id desc limit 1) m on true
                        where a.plan_id in\s""" + plans + " order by a.position")
                .ask("said", """
                        select a.plan_id, a.position, r.status, r.progress, r.words, r.at, e.given_name || ' ' || e.family_name as by_name
                        from activity_report r join activity a on a.id = r.activity_id join employee e on e.id = r.by_id
                        where a.plan_id in\s""" + plans + " order by r.at desc, r.id desc")
                .ask("checks", """
                        select c.*, e.given_name || ' ' || e.family_name as by_name
                        from plan_check_up c left join employee e on e.id = c.by_id
                        where c.plan_id in\s""" + plans + " order by c.due")
                .with(parameters)
                .answer(em);
        return found.of("heads", row -> view(row, found, scope));
    }

    private static PlanView view(JsonRow row, JpaTogether.Answers found, Scope scope) {
        PlanView.Head head = head(row);
        Set<PlanActor> as = PlanAccess.actors(head.unitId(), head.responsibleId(), scope);
        return new PlanView(
                head,
                of(head, found, "lines").stream().map(JpaPlanReads::line).toList(),
                of(head, found, "said").stream().map(JpaPlanReads::said).toList(),
                of(head, found, "checks").stream().map(JpaPlanReads::check).toList(),
                as.contains(PlanActor.LEADER),
                as.contains(PlanActor.RESPONSIBLE));
    }

    private static List<JsonRow> of(PlanView.Head head, JpaTogether.Answers found, String part) {
        return found.of(part, row -> row).stream()
                .filter(row -> row.number("plan_id") == head.id())
                .toList();
    }

    private static PlanView.Head head(JsonRow row) {
        return new PlanView.Head(
                row.number("id"),
                row.whole("number"),
                row.number("version"),
                row.text("title"),
                row.text("why"),
                row.number("goal_id"),
                row.whole("goal_number"),
                row.text("goal"),
                row.number("unit_id"),
                row.text("unit"),
                row.day("begins"),
                row.day("ends"),
                row.number("responsible_id"),
                row.text("responsible"),
                row.constant(PlanStatus.class, "status"),
                row.day("decided_on"),
                row.text("decided_by"),
                row.text("end_words"),
                row.moment("ended_at"),
                row.text("ended_by"));
    }

    private static PlanView.Line line(JsonRow row) {
        return new PlanView.Line(
                row.whole("position"),
                row.constant(ActivityKind.class, "kind"),
                row.text("title"),
                row.text("extent"),
                row.text("how"),
                row.text("why"),
                row.number("unit_id"),
                row.text("unit"),
                row.number("employee_id"),
                row.text("employee"),
                row.day("begins"),
                row.day("ends"),
                row.constant(ActivityStatus.class, "status"),
                row.whole("progress"),
                row.is("mine"),
                row.number("measure_id") == null
                        ? null
                        : new PlanView.Carried(
                                row.number("measure_id"),
                                row.constant(MeasureStatus.class, "measure_status"),
                                row.day("next_date"),
                                row.constant(EffectVerdict.class, "verdict")));
    }

    private static PlanView.Said said(JsonRow row) {
        return new PlanView.Said(
                row.whole("position"),
                row.constant(ActivityStatus.class, "status"),
                row.whole("progress"),
                row.text("words"),
                row.moment("at"),
                row.text("by_name"));
    }

    private static PlanView.Check check(JsonRow row) {
        return new PlanView.Check(
                row.number("id"),
                row.day("due"),
                row.day("held_on"),
                row.text("note"),
                row.constant(Outlook.class, "outlook"),
                row.text("late_then"),
                row.text("by_name"));
    }
}
