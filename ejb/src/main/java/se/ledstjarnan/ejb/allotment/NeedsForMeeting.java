package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.board.MeetingSource;

/** Resource needs conveyed to the board and not answered; the answer is recorded at the need as well. */
@ApplicationScoped
class NeedsForMeeting implements MeetingSource {

    @Override
    public String type() {
        return "resource-need";
    }

    @Override
    public String sql() {
        return "select 'resource-need:' || n.id, 'DECISION', 'Resursbehov: ' || n.title,"
                + " 'Ta ställning till resursbehovet från ' || n.from_year || '.', '/allotment/need.xhtml?number=' || n.number,"
                + " n.raised_on from resource_need n where n.status = 'RAISED'";
    }
}
