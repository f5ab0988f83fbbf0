package se.ledstjarnan.ejb.deviation;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * The predicate that every query for cases carries: the same rights as {@link CaseAccess#mayRead}, as
 * JPQL over a deviation with the alias {@code d}. Only the terms that the reader's roles can fulfil are written, so that the database
 * gets a short question. One's own reports are not part of it; the reporter has a page of its own.
 */
public final class CaseScope {

    private static final String HEALTH_CARE = "d.area = se.ledstjarnan.domain.organisation.LegalArea.HSL";

    /** Leaders of more units than this are asked about row by row; their cases are many enough for that. */
    private static final int MOST_WAYS = 8;

    private final Map<String, Object> parameters = new HashMap<>();
    private final String predicate;
    private final List<String> ways = new ArrayList<>();

    /** Everything the person may read of, also where only asked to contribute. */
    public CaseScope(Scope scope) {
        this(scope, true);
    }

    private CaseScope(Scope scope, boolean contributorsToo) {
        parameters.put("scopeMe", scope.employeeId());
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        String handler = "d.handlerId = :scopeMe";
        boolean chief = scope.has(Role.SOCIALCHEF);

        List<String> lexSarah = new ArrayList<>(List.of(handler));
        if (chief || scope.has(AppointmentKind.LEX_SARAH_RECEIVER)) {
            lexSarah.add("1 = 1");
        }
        List<String> lexMaria = new ArrayList<>(List.of(handler));
        if (chief || scope.has(Role.MAS) || scope.has(AppointmentKind.LEX_MARIA_RECEIVER)) {
            lexMaria.add("1 = 1");
        }
        List<String> ordinary = new ArrayList<>(List.of(handler));
        if (contributorsToo) {
            ordinary.add("exists (select i.id from Invitation i where i.deviation = d and i.employee.id = :scopeMe"
                    + " and i.endedAt is null)");
        }
        if (chief) {
            ordinary.add("1 = 1");
        }
        if (scope.has(Role.MAS)) {
            ordinary.add(HEALTH_CARE);
        }
        if (scope.has(Role.KVALITETSSAMORDNARE)) {
            ordinary.add("not " + HEALTH_CARE);
        }
        if (!led.isEmpty()) {
            parameters.put("scopeLed", led);
            ordinary.add("d.unit.id in :scopeLed");
            ordinary.add("d.receivingUnitId in :scopeLed");
            lexMaria.add("d.unit.id in :scopeLed");
        }
        if (!scope.roles().isEmpty()) {
            parameters.put("scopeRoles", scope.roles());
            ordinary.add("d.receivingRole in :scopeRoles");
        }
        String included = "not exists (select x.id from Deviation x join x.excluded e where x = d and e = :scopeMe)";
        predicate = chief
                ? "(" + included + ")"
                : "(" + included + " and (" + under("NONE", ordinary) + " or " + under("LEX_SARAH", lexSarah) + " or "
                        + under("LEX_MARIA", lexMaria) + "))";
        boolean all = chief || scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE);
        if (!all && led.size() <= MOST_WAYS) {
            addWays(scope, led);
        }
    }

    private void addWays(Scope scope, Set<Long> led) {
        int number = 0;
        for (Long unit : led) {
            String name = "scopeLed" + ++number;
            parameters.put(name, unit);
            ways.add("d.unit_id = :" + name);
        }
        ways.add("d.handler_id = :scopeMe");
        List<String> rare = new ArrayList<>();
        rare.add("select i.deviation_id from invitation i where i.employee_id = :scopeMe and i.ended_at is null");
        if (!led.isEmpty()) {
            rare.add("select r.id from deviation r"
                    + " where (case when r.receiving_unit_id <> r.unit_id then r.receiving_unit_id end) in :scopeLed");
        }
        if (!scope.roles().isEmpty()) {
            rare.add("select r.id from deviation r where r.receiving_role in :scopeRoles");
        }
        designated(scope)
                .forEach(suspicion ->
                        rare.add("select r.id from deviation r where r.restriction = '" + suspicion + "'"));
        // Found first, each by its index: a search in order of time would pass all cases by for the few that there are.
        ways.add("d.id = any (array(" + String.join(" union all ", rare) + "))");
    }

    /** What the person may read the whole of, measures included: see {@link CaseAccess#mayReadWhole}. */
    public static CaseScope whole(Scope scope) {
        return new CaseScope(scope, false);
    }

    /** The suspicions that the person is appointed to take care of. */
    static Set<Restriction> designated(Scope scope) {
        Set<Restriction> designated = EnumSet.noneOf(Restriction.class);
        if (scope.has(AppointmentKind.LEX_SARAH_RECEIVER)) {
            designated.add(Restriction.LEX_SARAH);
        }
        if (scope.has(AppointmentKind.LEX_MARIA_RECEIVER)) {
            designated.add(Restriction.LEX_MARIA);
        }
        return designated;
    }

    private static String under(String restriction, List<String> terms) {
        return "(d.restriction = se.ledstjarnan.domain.deviation.Restriction." + restriction + " and ("
                + String.join(" or ", terms) + "))";
    }

    /** The JPQL condition over {@code d}, in brackets. */
    public String predicate() {
        return predicate;
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

    /** The same condition in SQL over {@code deviation d}. */
    public String sql() {
        return CaseColumns.sql(predicate);
    }

    /**
     * For a reader of few cases: conditions in SQL, each with an index of its own, that together reach all that may be read; the
     * {@link #sql()} must hold too. Empty for a reader of many, who is better served by any index in the order wanted.
     */
    List<String> ways() {
        return List.copyOf(ways);
    }

    /** The values that {@link #sql()} and the ways ask for, by name. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
