package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Open cases go to the unit that takes over, and to those who receive there; what is suspected stays with those designated. */
@ApplicationScoped
class CasesOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following(
                        "deviation", "deviation", "b.status in ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING')")
                .alsoIn("receiving_unit_id")
                .under("b.area", "b.id")
                .shownBy("b.number"));
    }
}
