package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Goals that the unit works towards. Its mission is written anew, and so are targets of years to come. */
@ApplicationScoped
class GoalsOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(
                UnitBelonging.following("goal", "goal", "b.status <> 'ENDED'"),
                UnitBelonging.shared("indicator", "indicator_unit", "indicator_id", "true"),
                UnitBelonging.remaining("mission", "mission", "id", "b.valid_to is null"));
    }
}
