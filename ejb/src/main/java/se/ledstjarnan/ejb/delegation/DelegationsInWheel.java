package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/**
 * Last days of delegations: to the receiver which tasks and from whom, to others whose; by number alone where a calendar is read without
 * login. Renewed ones are done.
 */
@ApplicationScoped
class DelegationsInWheel implements WheelPart {

    private static final String ENDINGS = """
            select 'DELEGATION', case when :wheelOpen then 'nr ' || d.number when d.receiver_id = :delegationMe then %1$s || ', från ' || %2$s
                else %3$s || ': ' || %1$s end, d.valid_to, (select min(du.unit_id) from delegation_unit du where du.delegation_id = d.id),
                (select min(u.name) from delegation_unit du join unit u on u.id = du.unit_id where du.delegation_id = d.id),
                cast(null as varchar), :delegationMe in (d.receiver_id, d.delegator_id), %4$s,
                '/delegation/delegation.xhtml?number=' || d.number
            from delegation d join employee r on r.id = d.receiver_id join employee g on g.id = d.delegator_id
            where d.status = 'ACCEPTED' and d.valid_to between :wheelFrom and :wheelTo and %5$s""";

    @Override
    public String sql(Scope scope) {
        return ENDINGS.formatted(
                DelegationSql.TASKS,
                DelegationSql.NAME.formatted("g"),
                DelegationSql.NAME.formatted("r"),
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
