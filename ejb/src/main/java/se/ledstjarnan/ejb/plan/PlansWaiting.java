package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** The person's own activities and check-ups that end within two weeks, or are late; counted up to a hundred. */
@ApplicationScoped
class PlansWaiting implements WaitingPart {

    private static final int DAYS_AHEAD = 14;

    private static final String SOON = " <= cast(:waitingToday as date) + " + DAYS_AHEAD;

    private static final String ACTIVITIES =
            "select 1 from activity a join action_plan p on p.id = a.plan_id where a.employee_id = :scopeMe"
                    + " and a.status in ('PLANNED', 'ONGOING') and p.status = 'DECIDED' and a.ends" + SOON;

    private static final String CHECK_UPS =
            "select 1 from plan_check_up c join action_plan p on p.id = c.plan_id where p.responsible_id = :scopeMe"
                    + " and c.held_on is null and p.status = 'DECIDED' and c.due" + SOON;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.PLANS,
                "select count(*) from ((" + ACTIVITIES + ") union all (" + CHECK_UPS + ") limit 100) w");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId(), "waitingToday", Date.valueOf(scope.day()));
    }
}
