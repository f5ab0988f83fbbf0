package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** What is to be written for the political bodies, put before them, recorded and carried out, each counted up to a hundred. */
@ApplicationScoped
class BoardMattersWaiting implements WaitingPart {

    private static final String COUNTED =
            "select count(*) from (select 1 from board_matter m where m.status = '%s' and m.compartment in :boardCompartments limit 100) w";

    private static final String MINUTES = "select 1 from board_item i join board_meeting m on m.id = i.meeting_id"
            + " where m.status = 'CALLED' and m.held_on <= :waitingToday and i.outcome is null";

    private static final String REPORTS =
            "select 1 from board_meeting m where m.status in ('PLANNED', 'CALLED') and m.held_on between :waitingToday"
                    + " and cast(:waitingToday as date) + 30 and not exists (select 1 from standing_report r"
                    + " where r.meeting_id = m.id and r.approved_at is not null)";

    private static final String CALLED =
            "select 1 from board_meeting m where m.status = 'CALLED' and m.held_on >= :waitingToday";

    private static final String FOLLOW_UPS =
            "select 1 from board_item i where i.follow_up_owner_id = :scopeMe and i.followed_up_at is null"
                    + " and i.follow_up_due <= cast(:waitingToday as date) + 30";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        Map<WaitingKind, String> numbers = new HashMap<>();
        if (!compartments(scope).isEmpty()) {
            numbers.put(WaitingKind.BOARD_TO_WRITE, COUNTED.formatted("TO_WRITE"));
        }
        if (scope.has(Role.NAMNDSEKRETERARE)) {
            numbers.put(
                    WaitingKind.BOARD_TO_HAND,
                    "select count(*) from (select 1 from board_matter m where m.status = 'READY' limit 100) w");
        }
        numbers.putAll(meetings(scope));
        return numbers;
    }

    private static Map<WaitingKind, String> meetings(Scope scope) {
        Map<WaitingKind, String> numbers = new HashMap<>();
        if (scope.has(Role.NAMNDSEKRETERARE)) {
            numbers.put(WaitingKind.BOARD_MINUTES, limited(MINUTES));
        }
        if (scope.has(Role.SOCIALCHEF)) {
            numbers.put(WaitingKind.BOARD_REPORTS, limited(REPORTS));
        }
        if (scope.has(Role.NAMND)) {
            numbers.put(WaitingKind.BOARD_MEETINGS, limited(CALLED));
        }
        numbers.put(WaitingKind.BOARD_FOLLOW_UPS, limited(FOLLOW_UPS));
        return numbers;
    }

    private static String limited(String rows) {
        return "select count(*) from (" + rows + " limit 100) w";
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "boardCompartments",
                compartments(scope),
                "scopeMe",
                scope.employeeId(),
                "waitingToday",
                Date.valueOf(scope.day()));
    }

    private static List<Compartment> compartments(Scope scope) {
        List<Compartment> own = new ArrayList<>();
        if (scope.has(Role.MAS) || scope.has(Role.SOCIALCHEF)) {
            own.add(Compartment.HEALTH_CARE);
        }
        if (scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.SOCIALCHEF)) {
            own.add(Compartment.SOCIAL_SERVICES);
        }
        return own;
    }
}
