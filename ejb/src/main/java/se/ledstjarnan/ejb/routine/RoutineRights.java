package se.ledstjarnan.ejb.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Which versions a person has something to do with, as a predicate over routine_version v; the same rules as RoutineAccess. */
record RoutineRights(String predicate, Map<String, Object> parameters) {

    private static final String OWN_UNITS =
            "(exists (select 1 from routine_unit ru where ru.version_id = v.id) and not exists (select 1 from routine_unit ru"
                    + " where ru.version_id = v.id and ru.unit_id not in :led))";

    /** What the person may see while it is being written: as author or as approver. */
    static RoutineRights of(Scope scope) {
        List<String> any = authoring(scope);
        if (scope.has(Role.MAS)) {
            any.add("v.approver = 'MAS'");
        }
        if (scope.has(Role.NAMNDSEKRETERARE)) {
            any.add("v.approver in ('COMMITTEE', 'BOARD')");
        }
        return any(any, scope);
    }

    /** What the person may write: the same rule as {@link se.ledstjarnan.domain.routine.RoutineAccess#isAuthor}. */
    static RoutineRights authored(Scope scope) {
        return any(authoring(scope), scope);
    }

    private static List<String> authoring(Scope scope) {
        List<String> any = new ArrayList<>();
        if (scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE)) {
            any.add("true");
        }
        if (scope.has(Role.MAS)) {
            any.add("v.areas like '%HSL'");
        }
        if (leads(scope)) {
            any.add(OWN_UNITS);
        }
        return any;
    }

    /**
     * What the person answers for by position. A manager's is what applies to own units alone; what several units of different managers
     * share, and what a position answers for that may not write it, is whoever's that leads the administration.
     */
    static RoutineRights owned(Scope scope) {
        List<String> any = new ArrayList<>();
        if (scope.has(Role.SOCIALCHEF)) {
            any.add("v.responsible = 'SOCIALCHEF'");
            any.add(
                    "v.responsible = 'ENHETSCHEF' and (select count(*) from routine_unit ru where ru.version_id = v.id) <> 1");
            any.add("v.responsible = 'MAS' and v.areas not like '%HSL'");
        }
        if (scope.has(Role.KVALITETSSAMORDNARE)) {
            any.add("v.responsible = 'KVALITETSSAMORDNARE'");
        }
        if (scope.has(Role.MAS)) {
            any.add("v.responsible = 'MAS' and v.areas like '%HSL'");
        }
        if (leads(scope)) {
            any.add("v.responsible = 'ENHETSCHEF' and " + OWN_UNITS);
        }
        return any(any, scope);
    }

    private static boolean leads(Scope scope) {
        return scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
    }

    private static RoutineRights any(List<String> any, Scope scope) {
        Map<String, Object> parameters = leads(scope) ? Map.of("led", scope.ledUnits()) : Map.of();
        return new RoutineRights(any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")", parameters);
    }

    boolean isNone() {
        return predicate.equals("false");
    }
}
