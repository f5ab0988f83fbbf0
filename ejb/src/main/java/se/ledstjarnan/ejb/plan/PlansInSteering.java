package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/** The year's action plans, and how far their activities have come. */
@ApplicationScoped
class PlansInSteering implements SteeringPart {

    @Override
    public String sql(Scope scope) {
        return "select 'ACTION_PLAN', count(*), count(*) filter (where p.status <> 'DRAFT'), 0, '/plan/plans.xhtml'"
                + " from action_plan p where p.begins <= :steerTo and p.ends >= :steerFrom"
                + " union all select 'CARRY_OUT', count(*), count(*) filter (where a.status = 'DONE'),"
                + " count(*) filter (where a.status in ('PLANNED', 'ONGOING') and a.ends < :steerToday), '/plan/plans.xhtml'"
                + " from activity a join action_plan p on p.id = a.plan_id and p.status <> 'DRAFT'"
                + " where a.status <> 'CANCELLED' and a.ends between :steerFrom and :steerTo";
    }
}
