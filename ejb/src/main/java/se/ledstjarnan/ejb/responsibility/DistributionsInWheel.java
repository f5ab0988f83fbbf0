package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Last days of distributed tasks: to receiver and giver as theirs to see to, to the socialchef and the unit's manager as well. */
@ApplicationScoped
class DistributionsInWheel implements WheelPart {

    private static final String ENDINGS = """
            select 'DISTRIBUTION', x.task, d.valid_to, d.unit_id, u.name, cast(null as varchar),
                :scopeMe in (d.giver_id, d.receiver_id), false, '/responsibility/given.xhtml?id=' || d.id
            from distribution d join lateral (select y.task from task_wording y where y.task_id = d.task_id
                order by y.revision desc limit 1) x on true left join unit u on u.id = d.unit_id
            where d.status = 'ACCEPTED' and d.valid_to between :wheelFrom and :wheelTo and (%s)""";

    @Override
    public String sql(Scope scope) {
        List<String> any = new ArrayList<>(List.of("d.giver_id = :scopeMe", "d.receiver_id = :scopeMe"));
        if (scope.has(Role.SOCIALCHEF)) {
            any.add("true");
        }
        if (scope.has(Role.ENHETSCHEF)) {
            any.add("d.unit_id in :distributionLed");
        }
        return ENDINGS.formatted(String.join(" or ", any));
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId(), "distributionLed", scope.ledUnits());
    }
}
