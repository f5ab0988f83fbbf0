package se.ledstjarnan.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.meeting.MeetingAccess;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/**
 * Meetings and trainings held, for the unit's staff; and the day by which a unit is to have held the next one, a year after the last or
 * at the end of the year, for its manager and those who follow up all units.
 */
@ApplicationScoped
class MeetingsInWheel implements WheelPart {

    private static final String HELD = """
            select 'MEETING', case m.kind when 'TRAINING' then 'Utbildning' else 'Personalmöte' end, m.held_on, u.id, u.name, 'ENHETSCHEF',
                coalesce(u.id in :meetingLed, false), true, '/meeting/meeting.xhtml?id=' || m.id
            from staff_meeting m join unit u on u.id = m.unit_id
            where m.held_on between :wheelFrom and :wheelTo and m.unit_id in :meetingOwn""";

    private static final String NEXT = """
            select 'MEETING', 'Nästa personalmöte eller utbildning', n.due, u.id, u.name, 'ENHETSCHEF',
                coalesce(u.id in :meetingLed, false), false,
                case when u.id in :meetingLed then '/meeting/edit.xhtml' else '/meeting/meetings.xhtml?unit=' || u.id end
            from unit u cross join lateral (select cast(coalesce(max(m.held_on) + interval '1 year',
                    date_trunc('year', cast(:wheelToday as timestamp)) + interval '1 year' - interval '1 day') as date) as due
                from staff_meeting m where m.unit_id = u.id) n
            where u.kind = 'UNIT' and u.valid_from <= :wheelToday and (u.valid_to is null or u.valid_to >= :wheelToday)
                and n.due between :wheelFrom and :wheelTo and (%s or u.id in :meetingLed)""";

    @Override
    public String sql(Scope scope) {
        return HELD + " union all " + NEXT.formatted(MeetingAccess.seesAll(scope));
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        List<Long> led = scope.ledUnits().stream()
                .filter(unit -> MeetingAccess.writes(scope, unit))
                .toList();
        List<Long> own = new ArrayList<>(scope.ownUnits());
        own.addAll(led);
        return Map.of("meetingLed", led, "meetingOwn", own, "wheelToday", Date.valueOf(scope.day()));
    }
}
