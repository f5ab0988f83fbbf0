package se.ledstjarnan.ejb.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.RiskAccess;

/** Which analyses somebody may read, as conditions of queries: the same as {@link RiskAccess#actors}. */
public final class RiskScope {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;
    private final String jpql;

    public RiskScope(Scope scope) {
        if (RiskAccess.seesAll(scope)) {
            sql = "true";
            jpql = "1 = 1";
            return;
        }
        parameters.put("riskMe", scope.employeeId());
        List<String> ways = new ArrayList<>();
        List<String> same = new ArrayList<>();
        ways.add("a.leader_id = :riskMe");
        same.add("a.leader.id = :riskMe");
        ways.add("exists (select 1 from risk_team t where t.analysis_id = a.id and t.employee_id = :riskMe)");
        same.add("exists (select z.id from RiskAnalysis z join z.team e where z = a and e = :riskMe)");
        if (scope.has(Role.MAS)) {
            ways.add("a.areas like '%HSL'");
            same.add("a.areas like '%HSL'");
        }
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            parameters.put("riskLed", scope.ledUnits());
            ways.add("a.unit_id in :riskLed");
            same.add("a.unit.id in :riskLed");
        }
        sql = "(" + String.join(" or ", ways) + ")";
        jpql = "(" + String.join(" or ", same) + ")";
    }

    /** Over {@code risk_analysis a}. */
    public String sql() {
        return sql;
    }

    /** Over {@code RiskAnalysis a}. */
    String jpql() {
        return jpql;
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
