package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.board.MeetingSource;

/** The board's own goals whose wording waits for a decision; the decision is recorded at the goal as well. */
@ApplicationScoped
class GoalsForMeeting implements MeetingSource {

    @Override
    public String type() {
        return "goal-version";
    }

    @Override
    public String sql() {
        return "select 'goal-version:' || v.id, 'DECISION', 'Mål: ' || v.title, 'Fastställa målet ' || v.title || '.',"
                + " '/goal/goal.xhtml?number=' || g.number, cast(v.written_at as date)"
                + " from goal_version v join goal g on g.id = v.goal_id"
                + " where v.decided_on is null and v.withdrawn_at is null and g.unit_id is null and g.status <> 'ENDED'";
    }
}
