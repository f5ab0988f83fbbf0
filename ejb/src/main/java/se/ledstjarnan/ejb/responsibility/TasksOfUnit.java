package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** A distributed task is an agreement between two people about a unit: it is made anew. */
@ApplicationScoped
class TasksOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.remaining(
                "distribution",
                "distribution",
                "id",
                "b.status in ('PROPOSED', 'ACCEPTED') and (b.valid_to is null or b.valid_to >= current_date)"));
    }
}
