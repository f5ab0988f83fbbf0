package se.ledstjarnan.ejb.risk;

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
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.AssessmentKind;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** An analysis, and a risk, as their pages show them: each in one statement, with the reader's reach as a predicate. */
@ApplicationScoped
class JpaRiskReads {

    private static final String NOW_DAY = "cast(x.at at time zone 'Europe/Stockholm' as date) as since";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Empty where there is none, or none that the reader may see. */
    Optional<AnalysisView> analysis(int number, Scope scope, LocalDate today) {
        RiskScope reach = new RiskScope(scope);
        Confirming confirming = new Confirming(scope);
        String of = "(select id from risk_analysis where number = :number)";
        JpaTogether together = new JpaTogether()
                .ask("head", """
                        select a.*, (select o.finding_id from finding_outcome o where o.became = 'RISK' and o.number = a.number) as finding,
                            u.name as unit, l.given_name || ' ' || l.family_name as leader, a.leader_id = :reader as leads,
                            exists (select 1 from risk_team t where t.analysis_id = a.id and t.employee_id = :reader) as takes_part,
                            d.given_name || ' ' || d.family_name as decided_by, c.given_name || ' ' || c.family_name as closed_by
                        from risk_analysis a join employee l on l.id = a.leader_id left join unit u on u.id = a.unit_id
                        left join employee d on d.id = a.decided_by_id left join employee c on c.id = a.closed_by_id
                        where a.number = :number and\s""" + reach.sql())
                .ask("risks", """
                        select r.*, x.probability as now_probability, x.consequence as now_consequence, x.at as now_at,
                            y.probability as left_probability, y.consequence as left_consequence, y.at as left_at,
                            (select count(*) from measure m where m.origin = 'RISK' and m.origin_id = r.id and m.next_date is not null)
                                as measures,
                            (select count(*) from measure m where m.origin = 'RISK' and m.origin_id = r.id and m.next_date < cast(:today as date))
                                as measures_late,
                            case when x.at is not null and exists (select 1 from risk_category k where k.risk_id = r.id) then %s end as confirming
                        from risk r join risk_analysis a on a.id = r.analysis_id
                        left join lateral (select * from risk_assessment q where q.risk_id = r.id and q.kind <> 'RESIDUAL'
                            order by q.at desc, q.id desc limit 1) x on true
                        left join lateral (select * from risk_assessment q where q.risk_id = r.id and q.kind = 'RESIDUAL'
                            order by q.at desc, q.id desc limit 1) y on true
                        cross join lateral (select %s) n
                        where a.number = :number order by r.position""".formatted(
                                confirming.sql(
                                        "d.category_id in (select k.category_id from risk_category k where k.risk_id = r.id)"),
                                NOW_DAY))
                .ask("team", """
                        select e.id, e.given_name || ' ' || e.family_name as name, e.title from risk_team t
                        join employee e on e.id = t.employee_id where t.analysis_id =\s""" + of + " order by e.family_name, e.given_name, e.id")
                .ask("followUps", """
                        select f.*, e.given_name || ' ' || e.family_name as by_name from risk_follow_up f join employee e on e.id = f.by_id
                        where f.analysis_id =\s""" + of + " order by f.at desc, f.id desc")
                .ask("reopenings", """
                        select o.*, e.given_name || ' ' || e.family_name as by_name from risk_reopening o join employee e on e.id = o.by_id
                        where o.analysis_id =\s""" + of + " order by o.at desc, o.id desc")
                .ask("later", """
                        select distinct b.number, b.title from risk r join risk n on n.carried_from_id = r.id
                        join risk_analysis b on b.id = n.analysis_id where r.analysis_id =\s""" + of + " order by b.number")
                .ask("earlier", """
                        select distinct b.number, b.title from risk r join risk n on n.id = r.carried_from_id
                        join risk_analysis b on b.id = n.analysis_id where r.analysis_id =\s""" + of + " order by b.number");
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.putAll(confirming.parameters());
        parameters.put("number", number);
        parameters.put("reader", scope.employeeId());
        parameters.put("today", Date.valueOf(today));
        JpaTogether.Answers found = RiskRows.scales(
                        together, "s.id = (select scale_id from risk_analysis where number = :number)")
                .with(parameters)
                .answer(em);
        return found.of("head", row -> analysis(row, found, scope)).stream().findFirst();
    }

    private static AnalysisView analysis(JsonRow row, JpaTogether.Answers found, Scope scope) {
        return new AnalysisView(
                head(row),
                found.of("risks", JpaRiskReads::line),
                found.of(
                        "team",
                        each -> new EmployeeName(each.number("id"), each.text("name"), each.text("title"), null)),
                found.of(
                        "followUps",
                        each -> new AnalysisView.FollowUp(
                                each.text("words"), each.day("next_due"), each.moment("at"), each.text("by_name"))),
                found.of(
                        "reopenings",
                        each -> new AnalysisView.Reopening(
                                each.text("because"),
                                each.text("decision_words"),
                                each.day("decided_on"),
                                each.moment("at"),
                                each.text("by_name"))),
                found.of("later", each -> new AnalysisView.Other(each.whole("number"), each.text("title"))),
                found.of("earlier", each -> new AnalysisView.Other(each.whole("number"), each.text("title"))),
                RiskRows.scales(found).get(0),
                rights(row, scope));
    }

    private static RiskRights rights(JsonRow row, Scope scope) {
        return RiskRights.of(
                RiskAccess.actors(row.number("unit_id"), areas(row), row.is("leads"), row.is("takes_part"), scope));
    }

    private static Set<LegalArea> areas(JsonRow row) {
        return EnumList.split(LegalArea.class, row.text("areas"));
    }

    private static AnalysisView.Head head(JsonRow row) {
        return new AnalysisView.Head(
                row.number("version"),
                row.whole("number"),
                row.text("title"),
                row.constant(Occasion.class, "occasion"),
                row.text("scope_words"),
                areas(row),
                row.text("others"),
                row.number("unit_id"),
                row.text("unit"),
                new EmployeeName(row.number("leader_id"), row.text("leader"), null, null),
                row.day("begun_on"),
                row.day("ready_by"),
                row.constant(AnalysisStatus.class, "status"),
                row.day("decided_on"),
                row.text("decision_words"),
                row.text("decided_by"),
                row.day("follow_up_due"),
                row.text("closing_words"),
                row.moment("closed_at"),
                row.text("closed_by"),
                row.number("finding"));
    }

    private static AnalysisView.Line line(JsonRow row) {
        Long confirming = row.number("confirming");
        return new AnalysisView.Line(
                row.whole("position"),
                row.text("event"),
                row.text("cause"),
                row.text("consequence"),
                row.text("struck_because"),
                row.number("carried_from_id") != null,
                judged(row, "now"),
                judged(row, "left"),
                row.whole("measures"),
                row.whole("measures_late"),
                confirming == null ? null : confirming.intValue());
    }

    private static AnalysisView.Judged judged(JsonRow row, String when) {
        return row.number(when + "_probability") == null
                ? null
                : new AnalysisView.Judged(
                        row.whole(when + "_probability"), row.whole(when + "_consequence"), row.moment(when + "_at"));
    }

    /** A risk with what the reader is to its analysis, before what other features know of it. */
    record Found(
            RiskView.Head head,
            List<RiskView.Kind> kinds,
            List<RiskView.Judged> history,
            String earlier,
            List<String> later,
            ScaleView scale,
            RiskRights rights) {}

    Optional<Found> risk(RiskRef number, Scope scope) {
        RiskScope reach = new RiskScope(scope);
        Confirming confirming = new Confirming(scope);
        String which =
                "from risk r join risk_analysis a on a.id = r.analysis_id where a.number = :number and r.position = :position";
        JpaTogether together = new JpaTogether()
                .ask("head", """
                        select r.*, a.version, a.title, a.status, a.areas, a.unit_id, u.name as unit,
                            coalesce(u.kind = 'DEPARTMENT', false) as department, a.leader_id = :reader as leads,
                            exists (select 1 from risk_team t where t.analysis_id = a.id and t.employee_id = :reader) as takes_part
                        from risk r join risk_analysis a on a.id = r.analysis_id left join unit u on u.id = a.unit_id
                        where a.number = :number and r.position = :position and\s""" + reach.sql())
                .ask("kinds", """
                        select c.id, c.name, n.since, case when n.since is not null then %s end as confirming
                        from risk_category k join category c on c.id = k.category_id join risk r on r.id = k.risk_id
                        join risk_analysis a on a.id = r.analysis_id
                        left join lateral (select * from risk_assessment q where q.risk_id = r.id and q.kind <> 'RESIDUAL'
                            order by q.at desc, q.id desc limit 1) x on true
                        cross join lateral (select %s) n
                        where a.number = :number and r.position = :position order by c.sort_order, c.name""".formatted(confirming.sql("d.category_id = c.id"), NOW_DAY))
                .ask("history", """
                        with recursive chain(id, carried_from_id) as (
                            select r.id, r.carried_from_id %s
                            union select r.id, r.carried_from_id from risk r join chain b on r.id = b.carried_from_id)
                        select 'RA-' || a.number || '-' || r.position as number, x.kind, x.probability, x.consequence, p.word as likely,
                            q.word as severe, c.word, c.colour, s.steps * s.steps as most, x.motivation, x.at,
                            e.given_name || ' ' || e.family_name as by_name
                        from chain b join risk r on r.id = b.id join risk_analysis a on a.id = r.analysis_id
                        join risk_scale s on s.id = a.scale_id join risk_assessment x on x.risk_id = r.id
                        join employee e on e.id = x.by_id
                        join risk_scale_step p on p.scale_id = s.id and p.axis = 'PROBABILITY' and p.level = x.probability
                        join risk_scale_step q on q.scale_id = s.id and q.axis = 'CONSEQUENCE' and q.level = x.consequence
                        join lateral (select * from risk_scale_class k where k.scale_id = s.id and k.lowest <= x.probability * x.consequence
                            order by k.lowest desc limit 1) c on true
                        order by x.at, x.id""".formatted(which))
                .ask("earlier", """
                        select 'RA-' || b.number || '-' || n.position as number from risk n join risk_analysis b on b.id = n.analysis_id
                        where n.id = (select r.carried_from_id %s)""".formatted(which))
                .ask("later", """
                        select 'RA-' || b.number || '-' || n.position as number from risk n join risk_analysis b on b.id = n.analysis_id
                        where n.carried_from_id = (select r.id %s) order by b.number""".formatted(which));
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.putAll(confirming.parameters());
        parameters.put("number", number.analysis());
        parameters.put("position", number.position());
        parameters.put("reader", scope.employeeId());
        JpaTogether.Answers found = RiskRows.scales(
                        together, "s.id = (select scale_id from risk_analysis where number = :number)")
                .with(parameters)
                .answer(em);
        return found.of("head", row -> found(row, number, found, scope)).stream()
                .findFirst();
    }

    private static Found found(JsonRow row, RiskRef number, JpaTogether.Answers found, Scope scope) {
        RiskView.Head head = new RiskView.Head(
                row.number("id"),
                number,
                row.number("version"),
                row.text("title"),
                row.constant(AnalysisStatus.class, "status"),
                areas(row),
                row.number("unit_id"),
                row.text("unit"),
                row.is("department"),
                row.text("event"),
                row.text("cause"),
                row.text("consequence"),
                row.text("struck_because"));
        return new Found(
                head,
                found.of("kinds", JpaRiskReads::kind),
                found.of("history", JpaRiskReads::once),
                found.of("earlier", each -> each.text("number")).stream()
                        .findFirst()
                        .orElse(null),
                found.of("later", each -> each.text("number")),
                RiskRows.scales(found).get(0),
                rights(row, scope));
    }

    private static RiskView.Kind kind(JsonRow row) {
        Long confirming = row.number("confirming");
        return new RiskView.Kind(
                row.number("id"),
                row.text("name"),
                row.day("since"),
                confirming == null ? null : confirming.intValue());
    }

    private static RiskView.Judged once(JsonRow row) {
        int probability = row.whole("probability");
        int consequence = row.whole("consequence");
        return new RiskView.Judged(
                row.text("number"),
                row.constant(AssessmentKind.class, "kind"),
                probability,
                row.text("likely"),
                consequence,
                row.text("severe"),
                new Level(
                        probability * consequence,
                        row.whole("most"),
                        row.text("word"),
                        row.constant(RiskColour.class, "colour")),
                row.text("motivation"),
                row.moment("at"),
                row.text("by_name"));
    }
}
