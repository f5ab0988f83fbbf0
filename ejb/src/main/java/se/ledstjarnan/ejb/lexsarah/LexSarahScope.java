package se.ledstjarnan.ejb.lexsarah;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** The predicate that every query for lex Sarah cases carries: the same rights as {@link LexSarahAccess#actors}, as JPQL over {@code l}. */
final class LexSarahScope {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String predicate;
    private final String basis;

    LexSarahScope(Scope scope, boolean politicalBody) {
        parameters.put("scopeMe", scope.employeeId());
        List<String> ways = new ArrayList<>(List.of("l.investigatorId = :scopeMe"));
        boolean decider = scope.has(AppointmentKind.LEX_SARAH_DECIDER);
        boolean all = scope.has(AppointmentKind.LEX_SARAH_RECEIVER)
                || scope.has(Role.SOCIALCHEF)
                || decider && !politicalBody;
        if (all) {
            ways.add("1 = 1");
        }
        if (politicalBody && (decider || scope.has(Role.NAMNDSEKRETERARE))) {
            ways.add("l.proposedAt is not null");
        }
        basis = "(" + String.join(" or ", ways) + ")";
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        if (!led.isEmpty()) {
            parameters.put("scopeLed", led);
            ways.add("(l.managerConcerned = false and l.unitId in :scopeLed)");
        }
        predicate = "(not exists (select x.id from LexSarah x join x.excluded e where x = l and e = :scopeMe) and ("
                + String.join(" or ", ways) + "))";
    }

    String predicate() {
        return predicate;
    }

    /** That the reader may read the basis at least, and not only protect: what is searched in, or taken out, must not tell more. */
    String basis() {
        return basis;
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
