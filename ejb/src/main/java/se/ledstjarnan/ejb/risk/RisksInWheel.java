package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Analyses to be decided by a day, and the follow-ups of those decided. */
@ApplicationScoped
class RisksInWheel implements WheelPart {

    private static final String PART = """
            select 'RISK', a.title, %1$s, a.unit_id, u.name, cast(null as varchar), a.leader_id = :wheelMe, %2$s,
                '/risk/analysis.xhtml?number=' || a.number
            from risk_analysis a left join unit u on u.id = a.unit_id
            where %3$s and %1$s between :wheelFrom and :wheelTo and %4$s""";

    @Override
    public String sql(Scope scope) {
        String reach = new RiskScope(scope).sql();
        return PART.formatted("a.ready_by", "a.status <> 'UNDER_WORK'", "true", reach)
                + " union all "
                + PART.formatted("a.follow_up_due", "false", "a.status = 'DECIDED'", reach);
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(new RiskScope(scope).parameters());
        parameters.put("wheelMe", scope.employeeId());
        return parameters;
    }
}
