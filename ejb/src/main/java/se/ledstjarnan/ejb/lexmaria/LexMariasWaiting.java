package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Lex Maria cases whose next step is the person's: to receive, to go on with, or to decide and notify. */
@ApplicationScoped
class LexMariasWaiting implements WaitingPart {

    /** For most people only the cases that they investigate themselves, which a small index finds. */
    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        List<String> mine = new ArrayList<>();
        mine.add("l.investigator_id = :scopeMe and l.status in ('INVESTIGATING', 'INVESTIGATED')");
        if (scope.has(AppointmentKind.LEX_MARIA_RECEIVER)) {
            mine.add("l.status = 'RECEIVED'");
        }
        if (scope.has(AppointmentKind.LEX_MARIA_NOTIFIER)) {
            mine.add("l.seriousness is not null and l.decided_at is null");
            mine.add("l.to_notify and l.ivo_notified_on is null");
        }
        return Map.of(
                WaitingKind.LEX_MARIA,
                "select count(*) from lex_maria l where l.status <> 'CLOSED' and (" + String.join(" or ", mine)
                        + ") and not exists (select 1 from lex_maria_exclusion x where x.lex_maria_id = l.id"
                        + " and x.employee_id = :scopeMe)");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId());
    }
}
