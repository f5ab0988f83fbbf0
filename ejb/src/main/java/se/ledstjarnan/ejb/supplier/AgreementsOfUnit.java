package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Agreements that hold. */
@ApplicationScoped
class AgreementsOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.following(
                        "agreement", "supplier_agreement", "b.valid_to is null or b.valid_to >= current_date")
                .unversioned());
    }
}
