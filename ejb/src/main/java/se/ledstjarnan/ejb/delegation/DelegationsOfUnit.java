package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** A delegation of care tasks is personal and holds where it was decided to: whoever delegates decides anew. */
@ApplicationScoped
class DelegationsOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(UnitBelonging.remaining(
                "delegation",
                "delegation_unit",
                "delegation_id",
                "exists (select 1 from delegation g where g.id = b.delegation_id and g.status in ('WAITING', 'ACCEPTED')"
                        + " and g.valid_to >= current_date)"));
    }
}
