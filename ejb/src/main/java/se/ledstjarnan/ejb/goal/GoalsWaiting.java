package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Outcomes that the person is to enter, and comments on goals to answer; each counted up to a hundred. */
@ApplicationScoped
class GoalsWaiting implements WaitingPart {

    private static final String OWED =
            "select 1 from " + OutcomesOwed.SQL + " o where " + OutcomesOwed.MINE + " limit 100";

    private static final String COMMENTS =
            "select 1 from goal_comment c where c.answered_at is null and c.unit_id in :owedLed limit 100";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        Map<WaitingKind, String> numbers = new HashMap<>();
        numbers.put(WaitingKind.OUTCOMES, "select count(*) from (" + OWED + ") w");
        if (scope.has(Role.ENHETSCHEF)) {
            numbers.put(WaitingKind.GOAL_COMMENTS, "select count(*) from (" + COMMENTS + ") w");
        }
        return numbers;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return JpaIndicatorReads.owed(scope);
    }
}
