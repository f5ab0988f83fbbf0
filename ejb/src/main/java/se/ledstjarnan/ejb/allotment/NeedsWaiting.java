package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.allotment.AllotmentAccess;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Needs that the board has not answered, for its secretary; counted up to a hundred. */
@ApplicationScoped
class NeedsWaiting implements WaitingPart {

    private static final String RAISED = "select 1 from resource_need n where n.status = 'RAISED' limit 100";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return AllotmentAccess.records(scope)
                ? Map.of(WaitingKind.RESOURCE_NEEDS, "select count(*) from (" + RAISED + ") w")
                : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
