package se.ledstjarnan.ejb.ivo;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * The predicate that every query for cases of one kind carries, as JPQL over {@code l}: whoever it concerns sees nothing, its
 * investigator and those whom the kind names read it, and whoever leads the unit protects. A container test holds it and the kind's
 * access rules together.
 */
public final class IvoScope {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String predicate;
    private final String basis;

    /** @param readers further conditions, each of which lets the person read the case and not only protect */
    public IvoScope(Class<? extends IvoCase> type, Scope scope, List<String> readers) {
        parameters.put("scopeMe", scope.employeeId());
        List<String> ways = new ArrayList<>(List.of("l.investigatorId = :scopeMe"));
        ways.addAll(readers);
        basis = "(" + String.join(" or ", ways) + ")";
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        if (!led.isEmpty()) {
            parameters.put("scopeLed", led);
            ways.add("(l.managerConcerned = false and l.unitId in :scopeLed)");
        }
        predicate = "(not exists (select x.id from " + type.getSimpleName()
                + " x join x.excluded e where x = l and e = :scopeMe) and (" + String.join(" or ", ways) + "))";
    }

    public String predicate() {
        return predicate;
    }

    /** That the person may read the basis at least, and not only protect: what is searched in, or taken out, must not tell more. */
    public String basis() {
        return basis;
    }

    /** Binds those of its values that the query asks for and gives the query back. */
    public <Q extends Query> Q bind(Q query) {
        for (Parameter<?> parameter : query.getParameters()) {
            if (parameters.containsKey(parameter.getName())) {
                query.setParameter(parameter.getName(), parameters.get(parameter.getName()));
            }
        }
        return query;
    }
}
