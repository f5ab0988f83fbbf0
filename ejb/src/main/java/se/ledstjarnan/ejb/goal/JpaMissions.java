package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Missions as they are shown, each list in one statement. */
@ApplicationScoped
class JpaMissions {

    private static final String LAW = "r.law || ' ' || r.provision";
    private static final String DECISION =
            "d.decided_by_body || ' ' || d.decided_on || ' § ' || ltrim(d.decision_paragraph, '§ ') || ': ' || d.summary";

    /** A paragraph as its latest revision has it. */
    private static final String LATEST =
            "select * from legal_reference y where y.duty = %s and y.reference_no = %s order by y.revision desc limit 1";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param unitId null for the whole; @param versions all versions of that one, and not those in force of all */
    List<MissionView> all(Scope scope, Long unitId, boolean versions) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", Date.valueOf(scope.day()));
        parameters.put("unit", unitId == null ? 0L : unitId);
        String where = versions
                ? "coalesce(m.unit_id, 0) = :unit"
                : "(m.valid_to is null or m.valid_to >= :today) and (u.id is null or u.valid_to is null or u.valid_to >= :today)";
        String order = versions ? "m.valid_from desc" : "m.unit_id is not null, u.kind, u.name, m.valid_from";
        return new JpaTogether()
                .ask("missions", """
                        select m.id, m.unit_id, u.name as unit, m.text, m.vision, m.valid_from, m.valid_to, m.made_at,
                            e.given_name || ' ' || e.family_name as by_name,
                            (select json_agg(%1$s order by r.law, r.provision) from mission_law l cross join lateral (%2$s) r
                                where l.mission_id = m.id) as laws,
                            (select json_agg(l.duty || ':' || l.reference_no) from mission_law l where l.mission_id = m.id) as law_keys,
                            (select json_agg(%3$s order by d.decided_on) from mission_decision x join board_decision d on d.id = x.decision_id
                                where x.mission_id = m.id) as decisions,
                            (select json_agg(cast(x.decision_id as text)) from mission_decision x where x.mission_id = m.id) as decision_ids
                        from mission m left join unit u on u.id = m.unit_id left join employee e on e.id = m.made_by_id
                        where %4$s order by %5$s""".formatted(
                                LAW, LATEST.formatted("l.duty", "l.reference_no"), DECISION, where, order))
                .with(parameters)
                .answer(em)
                .of("missions", row -> mission(row, scope));
    }

    private static MissionView mission(JsonRow row, Scope scope) {
        Long unitId = row.number("unit_id");
        return new MissionView(
                row.number("id"),
                unitId,
                row.text("unit"),
                row.text("text"),
                row.text("vision"),
                row.day("valid_from"),
                row.day("valid_to"),
                row.text("by_name"),
                row.moment("made_at"),
                row.texts("laws"),
                row.texts("decisions"),
                row.texts("law_keys"),
                row.texts("decision_ids").stream().map(Long::valueOf).toList(),
                GoalAccess.writes(unitId, scope));
    }

    MissionChoices choices(Scope scope) {
        boolean whole = GoalAccess.keepsAll(scope);
        JpaTogether.Answers found = new JpaTogether()
                .ask("units", GoalUnits.sql(whole))
                .ask("laws", """
                        select distinct on (r.law, r.provision) r.duty || ':' || r.reference_no as key, %s as words
                        from (select distinct duty, reference_no from legal_reference) k cross join lateral (%s) r
                        where r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
                        order by r.law, r.provision, r.duty""".formatted(LAW, LATEST.formatted("k.duty", "k.reference_no")))
                .ask(
                        "decisions",
                        "select d.id, " + DECISION + " as words from board_decision d where d.struck_at is null"
                                + " order by d.decided_on desc, d.id desc")
                .with(GoalUnits.parameters(scope))
                .answer(em);
        return new MissionChoices(
                found.of("units", GoalUnits::choice),
                whole,
                found.of("laws", row -> new MissionChoices.LawChoice(row.text("key"), row.text("words"))),
                found.of("decisions", row -> new NamedChoice(row.number("id"), row.text("words"))));
    }
}
