package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Documents that wait for whoever registers, each counted up to a hundred. */
@ApplicationScoped
class RegistrationsWaiting implements WaitingPart {

    private static final String OPEN =
            "select count(*) from (select 1 from registration where register_number is null %s limit 100) w";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return scope.has(Role.REGISTRATOR)
                ? Map.of(
                        WaitingKind.REGISTRATIONS,
                        OPEN.formatted(""),
                        WaitingKind.REGISTRATIONS_LATE,
                        OPEN.formatted("and due < :waitingToday"))
                : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("waitingToday", Date.valueOf(scope.day()));
    }
}
