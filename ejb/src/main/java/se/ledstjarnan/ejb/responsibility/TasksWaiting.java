package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Tasks that wait for the person's answer, and gaps for the person to see to, each counted up to a hundred. */
@ApplicationScoped
class TasksWaiting implements WaitingPart {

    private static final String TO_ANSWER =
            "select count(*) from distribution d where d.receiver_id = :taskReceiver and d.status = 'PROPOSED'";

    @Inject
    private JpaGaps gapRows;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        Map<WaitingKind, String> numbers = new EnumMap<>(WaitingKind.class);
        numbers.put(WaitingKind.TASKS_TO_ANSWER, TO_ANSWER);
        String gaps = JpaGaps.gaps(scope);
        if (gaps != null) {
            numbers.put(WaitingKind.TASK_GAPS, "select count(*) from (" + gaps + " limit 100) g");
        }
        return numbers;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(gapRows.parameters(scope));
        parameters.put("taskReceiver", scope.employeeId());
        return parameters;
    }
}
