package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.supplier.SupplierAccess;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Suppliers of which something is to be done, counted up to a hundred. */
@ApplicationScoped
class SuppliersWaiting implements WaitingPart {

    private static final String COUNT = "select count(*) from (select 1 from supplier s where "
            + SupplierNeeds.any().replace(":today", ":waitingToday") + " limit 100) w";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return SupplierAccess.followsUp(scope) ? Map.of(WaitingKind.SUPPLIERS, COUNT) : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("waitingToday", Date.valueOf(scope.day()));
    }
}
