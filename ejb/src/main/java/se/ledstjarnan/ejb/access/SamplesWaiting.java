package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Samples of the log that wait for being checked, and those whose day has passed. */
@ApplicationScoped
class SamplesWaiting implements WaitingPart {

    private static final String OPEN =
            "select count(*) from log_sample where concluded_at is null and compartment in :sampled";

    @Inject
    private SampleRights rights;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return rights.compartments(scope).isEmpty()
                ? Map.of()
                : Map.of(
                        WaitingKind.LOG_SAMPLES, OPEN, WaitingKind.LOG_SAMPLES_LATE, OPEN + " and due < :waitingToday");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Set<Compartment> sampled = rights.compartments(scope);
        return sampled.isEmpty() ? Map.of() : Map.of("sampled", sampled, "waitingToday", Date.valueOf(scope.day()));
    }
}
