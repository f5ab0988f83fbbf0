package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/** What the year's meetings decide, and whether it is recorded and seen to. */
@ApplicationScoped
class DecisionsInSteering implements SteeringPart {

    @Override
    public String sql(Scope scope) {
        return "select 'DECISION', count(*), count(*) filter (where i.outcome is not null and (i.follow_up is null"
                + " or i.followed_up_at is not null)), count(*) filter (where i.outcome is null and m.held_on < :steerToday"
                + " or i.follow_up_due < :steerToday and i.followed_up_at is null), '/board/decisions.xhtml'"
                + " from board_item i join board_meeting m on m.id = i.meeting_id and m.status <> 'CANCELLED'"
                + " where i.kind = 'DECISION' and m.held_on between :steerFrom and :steerTo";
    }
}
