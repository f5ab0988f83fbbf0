package se.ledstjarnan.ejb.routine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Which versions being written a person may see, as a predicate over routine_version v; the same rule as RoutineAccess. */
record RoutineRights(String predicate, Map<String, Object> parameters) {

    private static final String OWN_UNITS =
            "(exists (select 1 from routine_unit ru where ru.version_id = v.id) and not exists (select 1 from routine_unit ru"
                    + " where ru.version_id = v.id and ru.unit_id not in (:led)))";

    static RoutineRights of(Scope scope) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE)) {
            any.add("true");
        }
        if (scope.has(Role.MAS)) {
            any.add("v.areas like '%HSL'");
            any.add("v.approver = 'MAS'");
        }
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            any.add(OWN_UNITS);
            parameters.put("led", scope.ledUnits());
        }
        if (scope.has(Role.NAMNDSEKRETERARE)) {
            any.add("v.approver in ('COMMITTEE', 'BOARD')");
        }
        return new RoutineRights(any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")", parameters);
    }
}
