package se.ledstjarnan.ejb.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.plan.PlanAccess;

/**
 * Which action plans somebody may read, as conditions of queries: drafts only those who lead or answer for them; what is decided also
 * the board, whoever is named in it and those who work where it holds.
 */
final class PlanScope {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;
    private final String jpql;

    PlanScope(Scope scope) {
        if (PlanAccess.seesAll(scope)) {
            sql = "true";
            jpql = "1 = 1";
            return;
        }
        List<String> ways = new ArrayList<>();
        List<String> same = new ArrayList<>();
        parameters.put("planMe", scope.employeeId());
        ways.add("p.responsible_id = :planMe");
        same.add("p.responsible.id = :planMe");
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            parameters.put("planLed", scope.ledUnits());
            ways.add("p.unit_id in :planLed");
            same.add("p.unit.id in :planLed");
        }
        ways.add("p.status <> 'DRAFT' and (" + decided(scope) + ")");
        same.add("p.status <> se.ledstjarnan.domain.plan.PlanStatus.DRAFT and (" + decidedToo(scope) + ")");
        sql = "(" + String.join(" or ", ways) + ")";
        jpql = "(" + String.join(" or ", same) + ")";
    }

    private String decided(Scope scope) {
        if (PlanAccess.seesDecided(scope)) {
            return "true";
        }
        String named =
                "p.unit_id is null or exists (select 1 from activity z where z.plan_id = p.id and z.employee_id = :planMe)";
        if (scope.ownUnits().isEmpty()) {
            return named;
        }
        parameters.put("planOwn", scope.ownUnits());
        return named + " or exists (select 1 from unit o left join unit d on d.id = o.parent_id where o.id in :planOwn"
                + " and p.unit_id in (o.id, o.parent_id, d.parent_id))";
    }

    private static String decidedToo(Scope scope) {
        if (PlanAccess.seesDecided(scope)) {
            return "1 = 1";
        }
        String named =
                "p.unit is null or exists (select z.id from Activity z where z.plan = p and z.employee.id = :planMe)";
        return scope.ownUnits().isEmpty()
                ? named
                : named + " or exists (select o.id from Unit o left join o.parent d where o.id in :planOwn"
                        + " and (o = p.unit or d = p.unit or d.parent = p.unit))";
    }

    /** Over {@code action_plan p}. */
    String sql() {
        return sql;
    }

    /** Over {@code ActionPlan p}. */
    String jpql() {
        return jpql;
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
