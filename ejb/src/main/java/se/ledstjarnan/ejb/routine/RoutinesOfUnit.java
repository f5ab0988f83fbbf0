package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Documents and processes that hold in the unit hold in the one that takes over; what is to be read is read there. */
@ApplicationScoped
class RoutinesOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(
                UnitBelonging.shared(
                        "routine",
                        "routine_unit",
                        "version_id",
                        "exists (select 1 from routine_version v where v.id = b.version_id"
                                + " and v.status in ('DRAFT', 'FOR_APPROVAL', 'IN_FORCE'))"),
                UnitBelonging.following("process", "process_version", "b.status in ('DRAFT', 'ESTABLISHED')")
                        .unversioned(),
                UnitBelonging.following(
                                "reading",
                                "reading_request",
                                "exists (select 1 from routine_version v where v.id = b.version_id and v.status = 'IN_FORCE')")
                        .unless(
                                "exists (select 1 from reading_request o where o.version_id = b.version_id and o.unit_id = :to)")
                        .unversioned());
    }
}
