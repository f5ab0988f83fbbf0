package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/** The means of the year, and which of them have been allotted by a recorded decision. */
@ApplicationScoped
class AllotmentsInSteering implements SteeringPart {

    @Override
    public String sql(Scope scope) {
        return "select 'RESOURCES', count(*), count(*) filter (where a.decision_id is not null), 0, '/allotment/year.xhtml'"
                + " from allotment a where a.year = :steerYear";
    }
}
