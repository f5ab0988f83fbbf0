package se.ledstjarnan.ejb.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.CaseScope;

/**
 * The predicate that every query for findings carries, in SQL over a finding with the alias {@code f}. A finding is shown to those alone who
 * answer for its place and may read each of the cases that it rests on now: whoever may not read one of them is not told that the finding
 * exists, as it would tell of the case. That several cases concern one person is told to those who may see who it is.
 */
final class FindingScope {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;
    private final String hidden;

    FindingScope(Scope scope) {
        CaseScope cases = CaseScope.whole(scope);
        parameters.putAll(cases.parameters());
        parameters.put("findingMe", scope.employeeId());
        parameters.put("findingLed", scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : List.of());
        parameters.put("findingRoles", scope.roles().stream().map(Role::name).toList());
        List<String> places = new ArrayList<>(List.of("f.unit_id in :findingLed"));
        boolean chief = scope.has(Role.SOCIALCHEF);
        if (chief || scope.has(Role.MAS)) {
            places.add("f.compartment = 'HEALTH_CARE'");
        }
        if (chief || scope.has(Role.KVALITETSSAMORDNARE)) {
            places.add("f.compartment = 'SOCIAL_SERVICES'");
        }
        String person =
                "d.handler_id = :findingMe or d.receiving_unit_id in :findingLed or d.receiving_role in :findingRoles"
                        + (chief || scope.has(Role.MAS) ? " or d.area = 'HSL'" : "");
        // What is not known to be allowed is not.
        hidden = "(d.restriction = 'NONE' and " + cases.sql() + ") is not true";
        sql = "(" + String.join(" or ", places)
                + ") and not exists (select 1 from finding_case fc join deviation d on d.id = fc.deviation_id"
                + " where fc.finding_id = f.id and (" + hidden
                + " or f.kind = 'PERSON' and (not d.person_protected and (" + person + ")) is not true))"
                + " and exists (select 1 from finding_case fc where fc.finding_id = f.id)";
    }

    /** Whether a {@code deviation d} may not be told of. */
    String hidden() {
        return hidden;
    }

    String sql() {
        return sql;
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
