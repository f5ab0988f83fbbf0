package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.board.MeetingSource;

/** Decision bases that are handed over and have proposals left to decide on; each decision is recorded at its proposal as well. */
@ApplicationScoped
class BasesForMeeting implements MeetingSource {

    @Override
    public String type() {
        return "decision-basis";
    }

    @Override
    public String sql() {
        return "select 'decision-basis:' || b.id, 'DECISION', 'Åtgärdsförslag efter analysen av '"
                + " || case r.half when 'HALF_YEAR' then 'första halvåret ' else '' end || r.year,"
                + " 'Besluta om förslagen i beslutsunderlag ' || b.number || '.', '/analysis/basis.xhtml?number=' || b.number, b.handed_on"
                + " from decision_basis b join analysis_round r on r.id = b.round_id where b.handed_on is not null"
                + " and exists (select 1 from proposal p where p.round_id = r.id and p.status = 'HANDED_OVER')";
    }
}
