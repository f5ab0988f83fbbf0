package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/** The year's checks: what they show is brought together. */
@ApplicationScoped
class ChecksInSteering implements SteeringPart {

    @Override
    public String sql(Scope scope) {
        return "select 'COLLECT', count(*), count(*) filter (where d.status = 'SIGNED'),"
                + " count(*) filter (where d.due < :steerToday and d.status is distinct from 'SIGNED'), '/selfmonitoring/rounds.xhtml'"
                + " from check_due d where d.due between :steerFrom and :steerTo";
    }
}
