package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.board.MeetingSource;

/** Internal control plans handed to their body; the decision is recorded at the plan as well. */
@ApplicationScoped
class PlansForMeeting implements MeetingSource {

    @Override
    public String type() {
        return "control-plan";
    }

    @Override
    public String sql() {
        return "select 'control-plan:' || p.id, 'DECISION', 'Internkontrollplan ' || p.for_year || ' (' || lower(p.body) || ')',"
                + " 'Fastställa internkontrollplanen för ' || p.for_year || '.', '/internalcontrol/plan.xhtml?number=' || p.number,"
                + " cast(p.made_at as date) from control_plan p where p.status = 'PROPOSED'";
    }
}
