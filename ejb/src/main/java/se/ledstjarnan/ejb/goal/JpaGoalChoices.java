package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** What can be chosen for goals and indicators, in one statement each. */
@ApplicationScoped
class JpaGoalChoices {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaSources sources;

    GoalChoices goal(Scope scope) {
        boolean whole = GoalAccess.keepsAll(scope);
        Map<String, Object> parameters = new HashMap<>(GoalUnits.parameters(scope));
        parameters.putAll(JpaGoalLists.reachValues(scope));
        JpaTogether.Answers found = new JpaTogether()
                .ask("units", GoalUnits.sql(whole))
                .ask(
                        "parents",
                        "select g.number as id, 'M-' || g.number || ' ' || g.title || case when u.id is null then '' else ' (' || u.name || ')' end as name"
                                + " from goal g left join unit u on u.id = g.unit_id where g.status <> 'ENDED' and "
                                + JpaGoalLists.reach(scope) + " order by g.number")
                .ask(
                        "indicators",
                        "select i.id, i.name from indicator i where i.retired_on is null or i.retired_on >= :today order by i.name, i.id")
                .with(parameters)
                .answer(em);
        return new GoalChoices(
                found.of("units", GoalUnits::choice),
                whole,
                found.of("parents", GoalUnits::choice),
                found.of("indicators", GoalUnits::choice));
    }

    List<NamedChoice> units(Scope scope) {
        return new JpaTogether()
                .ask("units", GoalUnits.sql(true))
                .with(GoalUnits.parameters(scope))
                .answer(em)
                .of("units", GoalUnits::choice);
    }

    /** Where the person works or leads. */
    List<NamedChoice> mine(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(GoalUnits.parameters(scope));
        parameters.put("own", scope.ownUnits());
        return new JpaTogether()
                .ask(
                        "units",
                        "select u.id, u.name from unit u where u.id in :own and u.valid_from <= :today"
                                + " and (u.valid_to is null or u.valid_to >= :today) order by u.kind desc, u.name, u.id")
                .with(parameters)
                .answer(em)
                .of("units", GoalUnits::choice);
    }

    IndicatorChoices indicator(Scope scope) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("units", GoalUnits.sql(true))
                .ask(
                        "kpis",
                        "select m.kpi, m.kpi || ' ' || m.title as name from kolada_measure m where not m.retired order by m.title")
                .with(GoalUnits.parameters(scope))
                .answer(em);
        return new IndicatorChoices(
                found.of("units", GoalUnits::choice),
                sources.keys(),
                found.of("kpis", row -> new IndicatorChoices.Kpi(row.text("kpi"), row.text("name"))));
    }
}
