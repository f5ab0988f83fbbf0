package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.allotment.AllotmentAccess;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The means of a year with what led to them, in one statement, within the reader's reach. */
@ApplicationScoped
class JpaAllotmentReads {

    private static final String ROWS = """
            select a.*, u.name as unit, g.number as goal_number, g.title as goal, d.decided_on, d.decision_paragraph
            from allotment a join unit u on u.id = a.unit_id left join goal g on g.id = a.goal_id
            left join allotment_decision d on d.id = a.decision_id where\s""";
    private static final String ORDER = " order by u.name, u.id, a.goal_id is not null, g.number";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    AllotmentYear year(int year, Scope scope) {
        String reach = reach(scope);
        JpaTogether.Answers found = new JpaTogether()
                .ask("rows", ROWS + "a.year = :year and " + reach + ORDER)
                .ask("before", ROWS + "a.year = :year - 1 and " + reach + ORDER)
                .ask("decisions", "select * from allotment_decision where year = :year order by decided_on, id")
                .ask("years", "select distinct a.year from allotment a where " + reach + " order by a.year desc")
                .with(parameters(scope))
                .with(Map.of("year", year))
                .answer(em);
        return new AllotmentYear(
                year,
                found.of("rows", row -> row(row, scope)),
                found.of("before", row -> row(row, scope)),
                found.of(
                        "decisions",
                        row -> new AllotmentYear.Decision(
                                row.text("words"),
                                row.text("decided_by_body"),
                                row.day("decided_on"),
                                row.text("decision_paragraph"),
                                row.text("decision_register_number"))),
                found.of("years", row -> row.whole("year")),
                AllotmentAccess.writes(scope),
                AllotmentAccess.records(scope));
    }

    Optional<AllotmentRow> row(long id, Scope scope) {
        return new JpaTogether()
                        .ask("rows", ROWS + "a.id = :id and " + reach(scope))
                        .with(parameters(scope))
                        .with(Map.of("id", id))
                        .answer(em)
                        .of("rows", row -> row(row, scope))
                        .stream()
                        .findFirst();
    }

    AllotmentChoices choices(Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "units",
                        "select u.id, u.name from unit u where u.valid_from <= :day"
                                + " and (u.valid_to is null or u.valid_to >= :day) order by u.kind, u.name, u.id")
                .ask(
                        "goals",
                        "select g.id, 'M-' || g.number || ' ' || g.title as name from goal g"
                                + " where g.status <> 'ENDED' order by g.number")
                .with(Map.of("day", Date.valueOf(scope.day())))
                .answer(em);
        return new AllotmentChoices(
                found.of("units", JpaAllotmentReads::choice), found.of("goals", JpaAllotmentReads::choice));
    }

    /** Units that exist by name and code, for a list that is taken in. */
    List<UnitName> unitNames(Scope scope) {
        return new JpaTogether()
                .ask(
                        "units",
                        "select u.id, u.name, u.code from unit u where u.valid_from <= :day"
                                + " and (u.valid_to is null or u.valid_to >= :day) order by u.id")
                .with(Map.of("day", Date.valueOf(scope.day())))
                .answer(em)
                .of("units", row -> new UnitName(row.number("id"), row.text("name"), row.text("code")));
    }

    /** @param code null for none */
    record UnitName(long id, String name, String code) {}

    private static NamedChoice choice(JsonRow row) {
        return new NamedChoice(row.number("id"), row.text("name"));
    }

    static String reach(Scope scope) {
        return AllotmentAccess.seesAll(scope) ? "true" : "a.unit_id in :allotmentUnits";
    }

    static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        Set<Long> units = new HashSet<>(AllotmentAccess.units(scope));
        parameters.put("allotmentUnits", units);
        return parameters;
    }

    private static AllotmentRow row(JsonRow row, Scope scope) {
        Long goal = row.number("goal_number");
        Long people = row.number("people");
        return new AllotmentRow(
                row.number("id"),
                row.number("version"),
                row.number("unit_id"),
                row.text("unit"),
                goal == null ? null : Integer.valueOf(goal.intValue()),
                row.text("goal"),
                row.whole("year"),
                row.whole("year") < scope.day().getYear(),
                row.number("budget_sek"),
                row.number("decided_sek"),
                row.day("decided_on"),
                row.text("decision_paragraph"),
                row.number("outcome_sek"),
                row.number("forecast_sek"),
                row.decimal("posts"),
                row.decimal("posts_used"),
                row.text("target_group"),
                people == null ? null : Integer.valueOf(people.intValue()),
                row.text("needs"),
                row.text("demands"));
    }
}
