package se.ledstjarnan.ejb.lexmaria;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** The predicate that every query for lex Maria cases carries: the same rights as {@link LexMariaAccess#actors}, as JPQL over {@code l}. */
final class LexMariaScope {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String predicate;

    LexMariaScope(Scope scope) {
        parameters.put("scopeMe", scope.employeeId());
        List<String> ways = new ArrayList<>(List.of("l.investigatorId = :scopeMe"));
        boolean all = scope.has(AppointmentKind.LEX_MARIA_RECEIVER)
                || scope.has(AppointmentKind.LEX_MARIA_NOTIFIER)
                || scope.has(Role.MAS)
                || scope.has(Role.SOCIALCHEF);
        if (all) {
            ways.add("1 = 1");
        }
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        if (!led.isEmpty()) {
            parameters.put("scopeLed", led);
            ways.add("(l.managerConcerned = false and l.unitId in :scopeLed)");
        }
        predicate = "(not exists (select x.id from LexMaria x join x.excluded e where x = l and e = :scopeMe) and ("
                + String.join(" or ", ways) + "))";
    }

    String predicate() {
        return predicate;
    }

    /** Binds those of its values that the query asks for and gives the query back. */
    <Q extends Query> Q bind(Q query) {
        for (Parameter<?> parameter : query.getParameters()) {
            if (parameters.containsKey(parameter.getName())) {
                query.setParameter(parameter.getName(), parameters.get(parameter.getName()));
            }
        }
        return query;
    }
}
