package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Meetings of the political bodies, the last days for their papers, and decisions to carry out. */
@ApplicationScoped
class MeetingsInWheel implements WheelPart {

    private static final String MEETINGS = """
            select 'BOARD', m.body, m.held_on, cast(null as bigint), cast(null as varchar), 'NAMNDSEKRETERARE', %1$s,
                m.status = 'CLOSED', '/board/meeting.xhtml?id=' || m.id
            from board_meeting m where m.status <> 'CANCELLED' and m.held_on between :wheelFrom and :wheelTo
            union all
            select 'BOARD', 'Handlingar till ' || lower(m.body) || ' ' || m.held_on, m.papers_by, null, null, 'SOCIALCHEF', %2$s,
                m.status in ('CALLED', 'CLOSED'), '/board/meeting.xhtml?id=' || m.id
            from board_meeting m where m.status <> 'CANCELLED' and m.papers_by < m.held_on
                and m.papers_by between :wheelFrom and :wheelTo
            union all\s""";

    private static final String OWN = """
            select 'BOARD', 'Att genomföra: ' || i.title, i.follow_up_due, cast(null as bigint), cast(null as varchar),
                cast(null as varchar), true, i.followed_up_at is not null, '/board/item.xhtml?id=' || i.id
            from board_item i where i.follow_up_owner_id = :wheelMe and i.follow_up_due between :wheelFrom and :wheelTo
                and not :wheelOpen""";

    @Override
    public String sql(Scope scope) {
        boolean secretary = scope.has(Role.NAMNDSEKRETERARE);
        boolean chief = scope.has(Role.SOCIALCHEF);
        boolean sees = secretary || chief || scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE);
        return (sees ? MEETINGS.formatted(secretary, chief) : "") + OWN;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("wheelMe", scope.employeeId());
    }
}
