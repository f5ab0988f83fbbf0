package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Check-ups of action plans, and the days on which the plans end. */
@ApplicationScoped
class PlansInWheel implements WheelPart {

    private static final String CHECK_UPS = """
            select 'PLAN', p.title, c.due, p.unit_id, u.name, cast(null as varchar), p.responsible_id = :wheelMe, c.held_on is not null,
                '/plan/plan.xhtml?number=' || p.number
            from plan_check_up c join action_plan p on p.id = c.plan_id left join unit u on u.id = p.unit_id
            where p.status <> 'DRAFT' and (c.held_on is not null or p.status = 'DECIDED')
                and c.due between :wheelFrom and :wheelTo and\s""";

    private static final String ENDS = """
            select 'PLAN', p.title, p.ends, p.unit_id, u.name, cast(null as varchar), p.responsible_id = :wheelMe, p.status = 'ENDED',
                '/plan/plan.xhtml?number=' || p.number
            from action_plan p left join unit u on u.id = p.unit_id
            where p.status <> 'DRAFT' and p.ends between :wheelFrom and :wheelTo and\s""";

    @Override
    public String sql(Scope scope) {
        String reach = new PlanScope(scope).sql();
        return CHECK_UPS + reach + " union all " + ENDS + reach;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(new PlanScope(scope).parameters());
        parameters.put("wheelMe", scope.employeeId());
        return parameters;
    }
}
