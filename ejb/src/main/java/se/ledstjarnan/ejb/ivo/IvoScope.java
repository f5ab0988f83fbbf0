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

    /** The words of the conditions in SQL; those of the kinds too. */
    private static final Map<String, String> WORDS = Map.of(
            "l.investigatorId", "l.investigator_id",
            "l.managerConcerned", "l.manager_concerned",
            "l.unitId", "l.unit_id",
            "l.proposedAt", "l.proposed_at");

    private static final String EXCLUDED =
            "exists (select 1 from %1$s_exclusion x where x.%1$s_id = l.id and x.employee_id = :scopeMe)";

    private final Map<String, Object> parameters = new HashMap<>();
    private final String predicate;
    private final String basis;
    private final String excluded;

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
        excluded = "exists (select x.id from " + type.getSimpleName()
                + " x join x.excluded e where x = l and e = :scopeMe)";
        predicate = "(not " + excluded + " and (" + String.join(" or ", ways) + "))";
    }

    public String predicate() {
        return predicate;
    }

    /** That the person may read the basis at least, and not only protect: what is searched in, or taken out, must not tell more. */
    public String basis() {
        return basis;
    }

    /** The {@link #predicate()} in SQL over {@code l}, a row of the table. */
    public String sql(String table) {
        String sql = predicate.replace(excluded, EXCLUDED.formatted(table));
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            sql = sql.replace(word.getKey(), word.getValue());
        }
        return sql;
    }

    /** The values that {@link #sql} asks for, by name. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
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
