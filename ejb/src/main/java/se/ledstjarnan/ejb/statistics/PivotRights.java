package se.ledstjarnan.ejb.statistics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.ejb.deviation.CaseScope;

/** What of a measure the reader may know, as SQL: the rights of the lists that the rows stand in, and not more than one answers for. */
final class PivotRights {

    private static final String NOT_KEPT_OUT =
            "not exists (select 1 from %1$s_exclusion x where x.%1$s_id = l.id and x.employee_id = :scopeMe)";

    private PivotRights() {}

    static String sql(PivotMeasure measure, Scope scope, Map<String, Object> parameters) {
        parameters.put("scopeMe", scope.employeeId());
        parameters.put("scopeLed", scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of());
        return switch (measure.base()) {
            case CASES -> {
                CaseScope rights = new CaseScope(scope);
                parameters.putAll(rights.parameters());
                yield "d.status <> 'DUPLICATE' and " + rights.sql() + JpaStatistics.part(scope);
            }
            case MEASURES -> {
                CaseScope rights = CaseScope.whole(scope);
                parameters.putAll(rights.parameters());
                yield "d.status <> 'DUPLICATE' and " + rights.sql() + JpaStatistics.part(scope);
            }
            case LEX_SARAH -> measure.opensRows(scope) ? NOT_KEPT_OUT.formatted("lex_sarah") : "true";
            case LEX_MARIA -> NOT_KEPT_OUT.formatted("lex_maria");
            case CHECKS -> {
                Set<String> areas = new HashSet<>();
                CheckAccess.overseen(scope).forEach(area -> areas.add(area.name()));
                parameters.put("checkAreas", areas);
                yield "(v.area in :checkAreas or r.unit_id in :scopeLed)";
            }
            case OUTCOMES -> oversees(scope) ? "true" : "(o.unit_id is null or o.unit_id in :scopeLed)";
        };
    }

    static boolean oversees(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.MAS);
    }
}
