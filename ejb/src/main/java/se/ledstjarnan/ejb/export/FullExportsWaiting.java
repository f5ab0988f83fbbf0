package se.ledstjarnan.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Full exports that wait for somebody else's approval. */
@ApplicationScoped
class FullExportsWaiting implements WaitingPart {

    private static final String ORDERED = "select count(*) from (select 1 from full_export x where x.status = 'ORDERED'"
            + " and x.ordered_by_id <> :exportMe limit 100) w";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return scope.has(Role.SOCIALCHEF) ? Map.of(WaitingKind.FULL_EXPORTS, ORDERED) : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return scope.has(Role.SOCIALCHEF) ? Map.of("exportMe", scope.employeeId()) : Map.of();
    }
}
