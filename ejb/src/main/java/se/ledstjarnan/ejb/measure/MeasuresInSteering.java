package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.SteeringPart;

/** Measures of the year, as they are carried out. */
@ApplicationScoped
class MeasuresInSteering implements SteeringPart {

    @Override
    public String sql(Scope scope) {
        return "select 'CARRY_OUT', count(*), count(*) filter (where m.status = 'DONE'),"
                + " count(*) filter (where m.status = 'PLANNED' and m.next_date < :steerToday), '/measure/measures.xhtml'"
                + " from measure m where m.status <> 'CANCELLED' and m.due between :steerFrom and :steerTo";
    }
}
