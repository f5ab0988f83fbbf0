package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Last days of delegations, by number alone, since a calendar is read without login; renewed ones are done. */
@ApplicationScoped
class DelegationsInWheel implements WheelPart {

    private static final String ENDINGS = """
            select 'DELEGATION', 'nr ' || d.number, d.valid_to, (select min(du.unit_id) from delegation_unit du where du.delegation_id = d.id),
                (select min(u.name) from delegation_unit du join unit u on u.id = du.unit_id where du.delegation_id = d.id),
                cast(null as varchar), :delegationMe in (d.receiver_id, d.delegator_id), %s,
                '/delegation/delegation.xhtml?number=' || d.number
            from delegation d where d.status = 'ACCEPTED' and d.valid_to between :wheelFrom and :wheelTo and %s""";

    @Override
    public String sql(Scope scope) {
        return ENDINGS.formatted(
                DelegationSql.RENEWED,
                DelegationRights.of(scope)
                        .predicate()
                        .replace(":me", ":delegationMe")
                        .replace(":led", ":delegationLed"));
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("delegationMe", scope.employeeId());
        parameters.put("delegationLed", scope.ledUnits());
        return parameters;
    }
}
