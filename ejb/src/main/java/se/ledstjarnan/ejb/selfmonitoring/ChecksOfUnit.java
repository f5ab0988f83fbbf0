package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;

/** Checks that are planned and going on, and the lists that the unit has of its own. */
@ApplicationScoped
class ChecksOfUnit implements UnitBelongings {

    @Override
    public List<UnitBelonging> kinds() {
        return List.of(
                UnitBelonging.following(
                                "checkPlan",
                                "check_plan",
                                "b.dropped_at is null and make_date(b.for_year, b.for_month, 1) >= date_trunc('month', current_date)")
                        .unless(
                                "exists (select 1 from check_plan o where o.dropped_at is null and o.for_year = b.for_year and o.for_month = b.for_month and o.kind = b.kind and o.unit_id = :to and o.list_id is not distinct from b.list_id and o.routine_id is not distinct from b.routine_id)"),
                UnitBelonging.following("check", "check_round", "b.status = 'ONGOING'")
                        .unless("exists (select 1 from check_round o where o.plan_id = b.plan_id and o.unit_id = :to"
                                + " and o.status <> 'CANCELLED')"));
    }
}
