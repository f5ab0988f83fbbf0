package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** A person's own measures that want something now. */
@ApplicationScoped
class MeasuresWaiting implements WaitingPart {

    /**
     * What a supplier is to mend waits for the supplier. Without limit and order PostgreSQL plans the whole statement anew each
     * time, or reads the table.
     */
    private static final String OWN = "select count(*) from (select 1 from measure where owner_id = :scopeMe"
            + " and (origin <> 'SUPPLIER_FINDING' or status <> 'PLANNED') and %s order by next_date limit 100) w";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.MEASURES_LATE,
                OWN.formatted("next_date < :waitingToday"),
                WaitingKind.MEASURES_SOON,
                OWN.formatted("next_date between :waitingToday and :waitingSoon"));
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "scopeMe",
                scope.employeeId(),
                "waitingToday",
                Date.valueOf(scope.day()),
                "waitingSoon",
                Date.valueOf(scope.day().plusWeeks(1)));
    }
}
