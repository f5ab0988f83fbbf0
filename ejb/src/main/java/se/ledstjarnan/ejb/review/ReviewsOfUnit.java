package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Reports about the unit that are still worked with. */
@ApplicationScoped
class ReviewsOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following("review", "external_review", "b.status <> 'CLOSED'"));
    }
}
