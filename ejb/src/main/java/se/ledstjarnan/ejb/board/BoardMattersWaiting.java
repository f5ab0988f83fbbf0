package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Matters to write for those who answer for the area, and those to record a meeting of, each counted up to a hundred. */
@ApplicationScoped
class BoardMattersWaiting implements WaitingPart {

    private static final String COUNTED =
            "select count(*) from (select 1 from board_matter m where m.status = '%s' and m.compartment in :boardCompartments limit 100) w";

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
        return numbers;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("boardCompartments", compartments(scope));
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
