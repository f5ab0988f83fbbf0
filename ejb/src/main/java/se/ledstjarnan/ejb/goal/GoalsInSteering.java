package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/** Missions in force, the year's goals, and which of the indicators have been measured in the year. */
@ApplicationScoped
class GoalsInSteering implements SteeringPart {

    @Override
    public String sql(Scope scope) {
        return "select 'MISSION', count(*), count(*), 0, '/goal/missions.xhtml' from mission m"
                + " where m.valid_from <= :steerTo and (m.valid_to is null or m.valid_to >= :steerFrom)"
                + " union all select 'GOALS', count(*), count(*) filter (where g.status <> 'DRAFT'), 0, '/goal/goals.xhtml'"
                + " from goal g where :steerYear between g.first_year and g.last_year"
                + " union all select 'INDICATORS', count(*), count(*) filter (where exists (select 1 from outcome o"
                + " where o.indicator_id = i.id and o.first_day between :steerFrom and :steerTo)), 0, '/goal/indicators.xhtml'"
                + " from indicator i where i.since <= :steerTo and (i.retired_on is null or i.retired_on > :steerTo)";
    }
}
