package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Controls in their months, and the follow-ups of plans: to those who follow up plans, and to whoever is to carry one out. */
@ApplicationScoped
class ControlsInWheel implements WheelPart {

    private static final String PART = """
            select 'CONTROL', d.moment, d.due, cast(null as bigint), cast(null as varchar), cast(null as varchar),
                d.responsible_id = :wheelMe, d.meaning is not null, '/internalcontrol/moment.xhtml?number=IK-' || d.plan_number || '-' || d.position
            from control_due d where d.due between :wheelFrom and :wheelTo and (:controlsAll or d.responsible_id = :wheelMe)
            union all
            select 'CONTROL', 'Uppföljning av internkontrollplan ' || p.for_year, y.day, null, null, null, p.owner_id = :wheelMe,
                exists (select 1 from control_follow_up f where f.plan_id = p.id and f.day = y.day),
                '/internalcontrol/follow-up.xhtml?number=' || p.number || '&day=' || y.day
            from control_plan p join control_plan_day y on y.plan_id = p.id
            where p.status = 'DECIDED' and y.day between :wheelFrom and :wheelTo and (:controlsAll or p.owner_id = :wheelMe)""";

    @Override
    public String sql(Scope scope) {
        return PART;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "wheelMe",
                scope.employeeId(),
                "controlsAll",
                ControlAccess.writes(scope) || scope.has(Role.NAMNDSEKRETERARE));
    }
}
