package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** What is to be answered, and what is soon over, each counted up to a hundred. */
@ApplicationScoped
class DelegationsWaiting implements WaitingPart {

    private static final String COUNT = "select count(*) from (select 1 from delegation d where %s limit 100) w";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        Map<WaitingKind, String> numbers = new EnumMap<>(WaitingKind.class);
        numbers.put(
                WaitingKind.DELEGATIONS_TO_ANSWER,
                COUNT.formatted("d.receiver_id = :delegationMe and " + on(DelegationSql.WAITING)));
        numbers.put(
                WaitingKind.DELEGATIONS_EXPIRING,
                COUNT.formatted("d.delegator_id = :delegationMe and " + on(DelegationSql.EXPIRING)));
        DelegationRights staff = DelegationRights.ofStaff(scope);
        if (!staff.predicate().equals("false")) {
            numbers.put(
                    WaitingKind.STAFF_DELEGATIONS_EXPIRING,
                    COUNT.formatted(staff.predicate().replace(":led", ":delegationLed") + " and "
                            + on(DelegationSql.EXPIRING)));
        }
        return numbers;
    }

    /** With the names of this feature, since all features' numbers share one statement. */
    private static String on(String predicate) {
        return predicate.replace(":today", ":delegationToday").replace(":soon", ":delegationSoon");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("delegationMe", scope.employeeId());
        parameters.put("delegationToday", Date.valueOf(scope.day()));
        parameters.put("delegationSoon", Date.valueOf(scope.day().plusDays(DelegationFilter.SOON_DAYS)));
        parameters.put("delegationLed", scope.ledUnits());
        return parameters;
    }
}
