package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Lex Sarah cases whose next step is the person's: to receive, to go on with, or to decide. */
@ApplicationScoped
class LexSarahsWaiting implements WaitingPart {

    @Inject
    private LexSarahDesk desk;

    /** For most people only the cases that they investigate themselves, which a small index finds. */
    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        List<String> mine = new ArrayList<>();
        mine.add("l.investigator_id = :scopeMe and l.status in ('INVESTIGATING', 'DECIDED')");
        if (scope.has(AppointmentKind.LEX_SARAH_RECEIVER)) {
            mine.add("l.status = 'RECEIVED'");
        }
        boolean secretary = scope.has(Role.NAMNDSEKRETERARE) && desk.isPolitical();
        if (scope.has(AppointmentKind.LEX_SARAH_DECIDER) || secretary) {
            mine.add("l.status = 'PROPOSED' and l.proposed_by_id <> :scopeMe");
        }
        return Map.of(
                WaitingKind.LEX_SARAH,
                "select count(*) from lex_sarah l where l.status <> 'CLOSED' and (" + String.join(" or ", mine)
                        + ") and not exists (select 1 from lex_sarah_exclusion x where x.lex_sarah_id = l.id"
                        + " and x.employee_id = :scopeMe)");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId());
    }
}
