package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;
import se.ledstjarnan.ejb.shared.LikePattern;

/** The list of proposals, and a proposal as its page shows it: each in one statement. The board sees those that were handed over. */
@ApplicationScoped
class JpaActionProposals {

    private static final String HANDED = "x.status in ('HANDED_OVER', 'APPROVED', 'CHANGED', 'REFUSED', 'RETURNED')";

    private static final String ID = " (select y.id from proposal y where y.number = :number) ";

    private static final String ROWS = """
            select x.number, x.title, u.name as unit, x.status, r.number as round, r.year, r.half, x.effort, x.effect, q.name as quadrant,
                x.decided_on, x.decision_paragraph, x.decision_register_number,
                (select count(*) from proposal_outcome o where o.proposal_id = x.id) as outcomes
            from proposal x join analysis_round r on r.id = x.round_id left join unit u on u.id = x.unit_id
            left join priority_quadrant q on q.effort = case when x.effort > 2 then 'HIGH' when x.effort <= 2 then 'LOW' end
                and q.effect = case when x.effect > 2 then 'HIGH' else 'LOW' end
            where\s""";

    private static final String HEAD = """
            select x.*, u.name as unit, e.given_name || ' ' || e.family_name as made_by, r.number as round, r.year, r.half, r.step,
                c.number as carried_from, n.number as carried_to, b.number as basis, b.handed_on,
                w.given_name || ' ' || w.family_name as recorded_by
            from proposal x join analysis_round r on r.id = x.round_id join employee e on e.id = x.made_by_id
            left join unit u on u.id = x.unit_id left join proposal c on c.id = x.carried_from_id
            left join proposal n on n.carried_from_id = x.id
            left join decision_basis b on b.round_id = r.id and x.status not in ('UNDER_WORK', 'WITHDRAWN')
            left join employee w on w.id = x.recorded_by_id where x.number = :number and\s""";

    /** A proposal that was carried over leans on the focus point of the first of them. */
    private static final String CHAIN = """
            with recursive back(id, focus_id, carried_from_id) as (
                select p.id, p.focus_id, p.carried_from_id from proposal p where p.number = :number
                union all select p.id, p.focus_id, p.carried_from_id from proposal p join back b on p.id = b.carried_from_id)
            select r.number as round, p.position, p.title, p.conclusion, f.goal_number, f.indicator_number, f.label, f.measured_in, f.value, f.target,
                f.standing, f.sign, f.link, g.title as goal_title, m.unit_id as mission_unit, m.text as mission
            from back b join focus_point p on p.id = b.focus_id join analysis_round r on r.id = p.round_id
            left join collected_figure f on f.round_id = p.round_id and f.part = p.part and f.figure_key = p.figure_key
            left join goal g on g.number = f.goal_number
            left join lateral (select y.unit_id, y.text from mission y where g.id is not null and y.valid_to is null
                and (y.unit_id = g.unit_id or y.unit_id is null) order by y.unit_id nulls last limit 1) m on true""";

    private static final String CAUSES = """
            with recursive back(id, focus_id, carried_from_id) as (
                select p.id, p.focus_id, p.carried_from_id from proposal p where p.number = :number
                union all select p.id, p.focus_id, p.carried_from_id from proposal p join back b on p.id = b.carried_from_id)
            select u.name as unit, c.area, c.cause from back b join focus_cause c on c.focus_id = b.focus_id
            left join unit u on u.id = c.unit_id order by c.position""";

    private static final String IMPACTS = """
            select h.id, h.code, h.name, h.help, h.used, h.mandatory, i.words from analysis_heading h
            left join proposal_impact i on i.heading_id = h.id and i.proposal_id =""" + ID + "where h.document = 'IMPACT' order by h.place";

    private static final String OUTCOMES = """
            select o.kind, o.number, case o.kind when 'PLAN' then (select n.title from action_plan n where n.number = o.number) when 'GOAL' then (select 'M-' || g.number || ' ' || g.title from goal g where g.number = o.number)
                when 'ROUTINE' then (select v.title from routine r join routine_version v on v.routine_id = r.id where r.number = o.number
                    order by v.version_no desc limit 1) end as title
            from proposal_outcome o where o.proposal_id =""" + ID + "order by o.at, o.id";

    /** Who draws up goals, plans and documents. */
    private static final Set<Role> AUTHORS =
            EnumSet.of(Role.SOCIALCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.ENHETSCHEF);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Rows, and how many there are in all. */
    record Found(List<ActionProposalRow> rows, int count) {}

    static String reach(Scope scope) {
        return AnalysisAccess.takesPart(scope) ? "true" : HANDED;
    }

    Found list(ActionProposalFilter filter, Scope scope, long from, int most) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder(reach(scope));
        if (filter.status() != null) {
            where.append(" and x.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.round() != null) {
            where.append(" and r.number = :round");
            parameters.put("round", filter.round());
        }
        String words = Text.clean(filter.text());
        if (!words.isEmpty()) {
            where.append(" and lower(x.title || ' ' || x.words || ' f-' || x.number) like :text escape '\\'");
            parameters.put("text", LikePattern.containing(words));
        }
        JpaTogether.Answers found = new JpaTogether()
                .ask("rows", ROWS + where + " order by r.year desc, r.half, x.number limit " + most + " offset " + from)
                .ask(
                        "count",
                        "select count(*) as proposals from proposal x join analysis_round r on r.id = x.round_id where "
                                + where)
                .with(parameters)
                .answer(em);
        return new Found(
                found.of("rows", JpaActionProposals::row),
                found.of("count", row -> row.whole("proposals")).get(0));
    }

    private static ActionProposalRow row(JsonRow row) {
        return new ActionProposalRow(
                row.whole("number"),
                row.text("title"),
                row.text("unit"),
                row.constant(ProposalStatus.class, "status"),
                row.whole("round"),
                row.whole("year"),
                row.constant(RoundSpan.class, "half"),
                JpaRoundReads.priority(row),
                row.text("quadrant"),
                row.day("decided_on"),
                row.text("decision_paragraph"),
                row.text("decision_register_number"),
                row.whole("outcomes"));
    }

    boolean has(int number, Scope scope) {
        return !new JpaTogether()
                .ask("found", "select x.id from proposal x where x.number = :number and " + reach(scope))
                .with(Map.of("number", number))
                .answer(em)
                .of("found", row -> row.number("id"))
                .isEmpty();
    }

    Optional<ActionProposalView> proposal(int number, Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("head", HEAD + reach(scope))
                .ask("chain", CHAIN)
                .ask("causes", CAUSES)
                .ask("impacts", IMPACTS)
                .ask("outcomes", OUTCOMES)
                .ask("quadrants", JpaRoundReads.QUADRANTS)
                .with(Map.of("number", number))
                .answer(em);
        return found.of("head", row -> view(row, found, scope)).stream().findFirst();
    }

    private static ActionProposalView view(JsonRow row, JpaTogether.Answers found, Scope scope) {
        return new ActionProposalView(
                head(row),
                row.day("decided_on") == null ? null : decision(row),
                found.of("chain", JpaActionProposals::chain).stream()
                        .findFirst()
                        .orElse(null),
                found.of("impacts", JpaActionProposals::impact),
                found.of(
                        "causes",
                        each -> new ActionProposalView.Cause(
                                each.text("unit"), each.constant(CauseArea.class, "area"), each.text("cause"))),
                found.of("outcomes", JpaActionProposals::outcome),
                JpaRoundReads.quadrants(found),
                AnalysisAccess.takesPart(scope),
                scope.has(Role.NAMNDSEKRETERARE),
                AnalysisAccess.takesPart(scope) && AUTHORS.stream().anyMatch(scope::has),
                AnalysisAccess.takesPart(scope) && GoalAccess.keepsAll(scope),
                AnalysisAccess.takesPart(scope) && (scope.has(Role.SOCIALCHEF) || scope.has(Role.ENHETSCHEF)));
    }

    private static ActionProposalView.Head head(JsonRow row) {
        return new ActionProposalView.Head(
                row.whole("number"),
                row.number("version"),
                row.text("title"),
                row.text("words"),
                row.number("unit_id"),
                row.text("unit"),
                row.constant(ProposalStatus.class, "status"),
                JpaRoundReads.priority(row),
                row.text("withdrawn_because"),
                row.text("made_by"),
                row.moment("made_at"),
                row.whole("round"),
                row.whole("year"),
                row.constant(RoundSpan.class, "half"),
                row.constant(RoundStep.class, "step"),
                JpaRoundReads.whole(row, "carried_from"),
                JpaRoundReads.whole(row, "carried_to"),
                JpaRoundReads.whole(row, "basis"),
                row.day("handed_on"));
    }

    private static ActionProposalView.Decision decision(JsonRow row) {
        return new ActionProposalView.Decision(
                row.text("decided_by_body"),
                row.day("decided_on"),
                row.text("decision_paragraph"),
                row.text("decision_register_number"),
                row.text("decision_words"),
                row.text("departure"),
                row.text("recorded_by"));
    }

    private static ActionProposalView.Chain chain(JsonRow row) {
        return new ActionProposalView.Chain(
                row.whole("round"),
                row.whole("position"),
                row.text("title"),
                row.text("conclusion"),
                JpaRoundReads.whole(row, "goal_number"),
                row.text("goal_title"),
                row.number("mission_unit"),
                row.text("mission"),
                JpaRoundReads.whole(row, "indicator_number"),
                row.text("label"),
                row.text("measured_in"),
                row.decimal("value"),
                row.decimal("target"),
                row.constant(FigureStanding.class, "standing"),
                row.constant(FigureSign.class, "sign"),
                row.text("link"));
    }

    private static ActionProposalView.Impact impact(JsonRow row) {
        return new ActionProposalView.Impact(
                row.number("id"),
                row.text("code"),
                row.text("name"),
                row.text("help"),
                row.is("used"),
                row.is("mandatory"),
                row.text("words"));
    }

    private static ActionProposalView.Outcome outcome(JsonRow row) {
        OutcomeKind kind = row.constant(OutcomeKind.class, "kind");
        int number = row.whole("number");
        return new ActionProposalView.Outcome(kind, number, row.text("title"), path(kind, number));
    }

    static String path(OutcomeKind kind, int number) {
        return switch (kind) {
            case GOAL -> "/goal/goal.xhtml?number=" + number;
            case PLAN -> "/plan/plan.xhtml?number=" + number;
            case ROUTINE -> "/routine/routine.xhtml?number=" + number;
        };
    }
}
