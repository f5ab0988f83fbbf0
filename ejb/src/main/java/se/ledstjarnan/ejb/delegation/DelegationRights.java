package se.ledstjarnan.ejb.delegation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Which delegations a person may see, as a predicate over delegation d; the same rule as DelegationActor. */
record DelegationRights(String predicate, Map<String, Object> parameters) {

    private static final String LED =
            "exists (select 1 from delegation_unit du where du.delegation_id = d.id and du.unit_id in :led)";

    static DelegationRights of(Scope scope) {
        List<String> any = new ArrayList<>(List.of("d.receiver_id = :me", "d.delegator_id = :me"));
        Map<String, Object> parameters = new HashMap<>(Map.of("me", scope.employeeId()));
        staff(scope, any, parameters);
        return new DelegationRights("(" + String.join(" or ", any) + ")", parameters);
    }

    /** Of those that the person answers for, and not as receiver or delegator. */
    static DelegationRights ofStaff(Scope scope) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        staff(scope, any, parameters);
        return new DelegationRights(any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")", parameters);
    }

    private static void staff(Scope scope, List<String> any, Map<String, Object> parameters) {
        if (scope.has(Role.MAS)) {
            any.add("true");
        }
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            any.add(LED);
            parameters.put("led", scope.ledUnits());
        }
    }
}
