package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Documents that a manager is to receive, and those to pass on to the staff, each counted up to a hundred. */
@ApplicationScoped
class PassingsWaiting implements WaitingPart {

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()
                ? Map.of(
                        WaitingKind.ROUTINES_TO_RECEIVE, count(JpaPassings.TO_RECEIVE),
                        WaitingKind.ROUTINES_TO_PASS_ON, count(JpaPassings.TO_PASS_ON))
                : Map.of();
    }

    private static String count(String query) {
        return "select count(*) from (" + query + " limit 100) w";
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return JpaPassings.parameters(scope);
    }
}
