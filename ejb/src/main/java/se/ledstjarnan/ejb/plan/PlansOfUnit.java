package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Action plans and their activities. */
@ApplicationScoped
class PlansOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(
                UnitBelonging.following("plan", "action_plan", "b.status <> 'ENDED'"),
                UnitBelonging.following("activity", "activity", "b.status in ('PLANNED', 'ONGOING')")
                        .unversioned());
    }
}
