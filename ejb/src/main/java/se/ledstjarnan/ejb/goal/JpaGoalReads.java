package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalIndicator;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Reach;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** A goal with all of its page: one statement for it, and one for what its indicators came to. */
@ApplicationScoped
class JpaGoalReads {

    private static final int YEARS = 4;

    private static final String OTHER = "x.number, x.title, o.name as unit, x.status";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaSeries series;

    @Inject
    @Any
    private Instance<GoalLinks> features;

    Optional<GoalView> goal(int number, Scope scope) {
        String one = "from goal g where g.number = :number";
        Map<String, Object> parameters = new HashMap<>(JpaGoalLists.reachValues(scope));
        parameters.put("number", number);
        parameters.put("reader", scope.employeeId());
        parameters.put("own", scope.ownUnits());
        parameters.put("linkGoal", number);
        List<String> parts = new ArrayList<>();
        for (GoalLinks feature : features) {
            String part = feature.sql(scope);
            if (part != null) {
                parts.add(part);
                parameters.putAll(feature.parameters(scope));
            }
        }
        JpaTogether.Answers found = new JpaTogether()
                .ask("levels", JpaSeries.LEVELS)
                .ask(
                        !parts.isEmpty(),
                        "links",
                        "select * from (" + String.join(" union all ", parts)
                                + ") l(kind, title, page, note) order by kind, title")
                .ask("head", """
                        select g.*, u.name as unit, e.given_name || ' ' || e.family_name as made_by, p.number as parent_number,
                            p.title as parent_title, p.status as parent_status, o.name as parent_unit
                        from goal g left join unit u on u.id = g.unit_id left join employee e on e.id = g.made_by_id
                        left join goal p on p.id = g.parent_id left join unit o on o.id = p.unit_id
                        where g.number = :number and\s""" + JpaGoalLists.reach(scope))
                .ask(
                        "children",
                        "select " + OTHER
                                + " from goal g join goal x on x.parent_id = g.id left join unit o on o.id = x.unit_id"
                                + " where g.number = :number and "
                                + JpaGoalLists.reach(scope).replace("g.", "x.") + " order by o.name, x.number")
                .ask(
                        "indicators",
                        "select i.id, i.number, i.name, w.weight from goal_indicator w join indicator i on i.id = w.indicator_id"
                                + " where w.goal_id = (select g.id " + one
                                + ") order by w.weight desc nulls last, i.number")
                .ask("comments", """
                        select c.*, u.name as unit, e.given_name || ' ' || e.family_name as by_name,
                            a.given_name || ' ' || a.family_name as answered_by
                        from goal_comment c join unit u on u.id = c.unit_id join employee e on e.id = c.by_id
                        left join employee a on a.id = c.answered_by_id
                        where c.goal_id = (select g.id %s) and %s order by c.at desc, c.id desc""".formatted(one, comments(scope)))
                .ask("versions", """
                        select v.*, e.given_name || ' ' || e.family_name as written_by
                        from goal_version v left join employee e on e.id = v.written_by_id
                        where v.goal_id = (select g.id %s) and v.withdrawn_at is null order by v.version_no desc""".formatted(one))
                .ask(
                        "units",
                        "select u.id, u.name from unit u where u.id in :own and u.kind <> 'ADMINISTRATION' order by u.name")
                .with(parameters)
                .answer(em);
        return found.of("head", JpaGoalReads::head).stream().findFirst().map(head -> view(head, found, scope));
    }

    /** Of whoever asks, and of the units that they lead; all for those who keep all goals. */
    private static String comments(Scope scope) {
        return GoalAccess.keepsAll(scope)
                ? "true"
                : "(c.by_id = :reader or " + (scope.has(Role.ENHETSCHEF) ? "c.unit_id in :goalLed" : "false") + ")";
    }

    private GoalView view(GoalView.Head head, JpaTogether.Answers found, Scope scope) {
        int year = Math.max(head.firstYear(), Math.min(scope.day().getYear(), head.lastYear()));
        Levels levels = JpaSeries.levels(found);
        List<GoalView.Measured> measured = measured(head, found, year);
        List<GoalView.Version> versions = found.of("versions", JpaGoalReads::version);
        return new GoalView(
                head,
                found.of("children", JpaGoalReads::other),
                measured,
                found.of("comments", row -> comment(row, scope)),
                versions,
                versions.stream()
                        .filter(version -> version.decidedOn() == null)
                        .findFirst()
                        .orElse(null),
                levels,
                Reach.of(
                        levels,
                        measured.stream()
                                .map(each -> new Reach.Part(each.weight(), each.own()))
                                .toList(),
                        year),
                found.of(
                        "links",
                        row -> new GoalLinks.GoalLink(
                                row.text("kind"), row.text("title"), row.text("page"), row.text("note"))),
                rights(head, found, scope));
    }

    private static GoalView.Rights rights(GoalView.Head head, JpaTogether.Answers found, Scope scope) {
        boolean writes = GoalAccess.writes(head.unitId(), scope);
        boolean open = head.status() != GoalStatus.ENDED;
        return new GoalView.Rights(
                open && writes,
                open && head.parent() != null && GoalAccess.settles(head.unitId(), scope),
                open && GoalAccess.recordsDecisions(scope),
                open
                        && (GoalAccess.keepsAll(scope)
                                || scope.has(Role.ENHETSCHEF)
                                        && !scope.ledUnits().isEmpty()),
                open && GoalAccess.settles(head.unitId(), scope),
                open && head.status() == GoalStatus.DECIDED && scope.has(Role.MEDARBETARE)
                        ? found.of("units", GoalUnits::choice)
                        : List.of());
    }

    private List<GoalView.Measured> measured(GoalView.Head head, JpaTogether.Answers found, int year) {
        Set<Long> ids = found.of("indicators", row -> row.number("id")).stream().collect(Collectors.toSet());
        List<SeriesOutcome> all = new ArrayList<>();
        if (!ids.isEmpty()) {
            Map<String, Object> parameters = new HashMap<>(Map.of("ids", ids));
            String where = "i.id in :ids";
            if (head.unitId() != null) {
                where += " and (s.unit_id is null or " + UnitsBelow.in("s.unit_id") + ")";
                parameters.put("within", head.unitId());
            }
            all.addAll(series.find(where, parameters, year - YEARS, year));
        }
        return found.of("indicators", row -> measured(row, head, all));
    }

    private static GoalView.Measured measured(JsonRow row, GoalView.Head head, List<SeriesOutcome> all) {
        long id = row.number("id");
        List<SeriesOutcome> of =
                all.stream().filter(each -> each.about().id() == id).toList();
        SeriesOutcome own = JpaGoalLists.own(of, id, head.unitId());
        Long weight = row.number("weight");
        return new GoalView.Measured(
                id,
                row.whole("number"),
                row.text("name"),
                weight == null ? null : weight.intValue(),
                own,
                of.stream().filter(each -> each.unitId() != null && each != own).toList());
    }

    private static GoalView.Head head(JsonRow row) {
        Long parent = row.number("parent_number");
        return new GoalView.Head(
                row.number("id"),
                row.number("version"),
                row.whole("number"),
                row.text("title"),
                row.text("text"),
                row.number("unit_id"),
                row.text("unit"),
                parent == null
                        ? null
                        : new GoalView.Other(
                                parent.intValue(),
                                row.text("parent_title"),
                                row.text("parent_unit"),
                                row.constant(GoalStatus.class, "parent_status")),
                row.constant(GoalKind.class, "kind"),
                row.constant(GoalTerm.class, "term"),
                row.whole("first_year"),
                row.whole("last_year"),
                row.constant(GoalStatus.class, "status"),
                row.is("for_citizens"),
                row.text("decided_by_body"),
                row.day("decided_on"),
                row.text("decision_paragraph"),
                row.text("decision_number"),
                row.text("made_by"),
                row.day("ended_on"),
                row.text("ended_because"));
    }

    static GoalView.Other other(JsonRow row) {
        return new GoalView.Other(
                row.whole("number"), row.text("title"), row.text("unit"), row.constant(GoalStatus.class, "status"));
    }

    private static GoalView.Comment comment(JsonRow row, Scope scope) {
        return new GoalView.Comment(
                row.number("id"),
                row.text("unit"),
                row.text("words"),
                row.text("by_name"),
                row.moment("at"),
                row.text("answer"),
                row.text("answered_by"),
                row.moment("answered_at"),
                row.text("answer") == null && GoalTalkService.answers(row.number("unit_id"), scope));
    }

    private static GoalView.Version version(JsonRow row) {
        return new GoalView.Version(
                row.whole("version_no"),
                new GoalContent(
                        row.text("title"),
                        row.text("text"),
                        row.constant(GoalKind.class, "kind"),
                        row.constant(GoalTerm.class, "term"),
                        row.whole("first_year"),
                        row.whole("last_year"),
                        row.is("for_citizens"),
                        GoalIndicator.split(row.text("indicators"))),
                row.text("reason"),
                row.text("written_by"),
                row.moment("written_at"),
                row.text("decided_by_body"),
                row.day("decided_on"),
                row.text("decision_paragraph"),
                row.text("decision_number"));
    }
}
