package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Duties that the unit has every year. */
@ApplicationScoped
class DutiesOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(
                UnitBelonging.following("duty", "yearly_duty", "b.last_day is null or b.last_day >= current_date"));
    }
}
