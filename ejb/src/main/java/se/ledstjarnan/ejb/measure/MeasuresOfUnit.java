package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Measures to do, or whose effect is to be judged, go with the case that they come from. */
@ApplicationScoped
class MeasuresOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following(
                        "measure",
                        "measure",
                        "b.status = 'PLANNED' or b.status = 'DONE' and b.verdict is null and b.follow_up is not null")
                .under(
                        "(select d.area from deviation d where d.id = b.origin_id and b.origin = 'DEVIATION')",
                        "case when b.origin = 'DEVIATION' then b.origin_id end"));
    }
}
