package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/**
 * Own controls to carry out in this month or late, follow-ups of own plans within two weeks or late, and for whoever records decisions
 * what waits for the political body; counted up to a hundred.
 */
@ApplicationScoped
class ControlsWaiting implements WaitingPart {

    /** That the plan of {@code d} is followed up once more: after the last time a control is no longer asked for. */
    static final String GOES_ON = "exists (select 1 from control_plan_day g where g.plan_id = d.plan_id and not exists"
            + " (select 1 from control_follow_up h where h.plan_id = g.plan_id and h.day = g.day))";

    private static final String CONTROLS = "select d.moment_id from control_due d where d.responsible_id = :controlMe"
            + " and d.meaning is null and d.due <= cast(:controlToday as date) + 31 and " + GOES_ON;

    private static final String FOLLOW_UPS =
            "select p.id from control_plan p join control_plan_day y on y.plan_id = p.id where p.owner_id = :controlMe"
                    + " and p.status = 'DECIDED' and y.day <= cast(:controlToday as date) + 14"
                    + " and not exists (select 1 from control_follow_up f where f.plan_id = p.id and f.day = y.day)";

    private static final String DECISIONS =
            "select p.id from control_plan p where p.status = 'PROPOSED' and :controlRecords"
                    + " union all select f.id from control_follow_up f where f.decided_on is null and :controlRecords";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.CONTROLS,
                "select count(*) from ((" + CONTROLS + ") union all (" + FOLLOW_UPS + ") union all (" + DECISIONS
                        + ") limit 100) w");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "controlMe",
                scope.employeeId(),
                "controlToday",
                Date.valueOf(scope.day()),
                "controlRecords",
                scope.has(Role.NAMNDSEKRETERARE));
    }
}
