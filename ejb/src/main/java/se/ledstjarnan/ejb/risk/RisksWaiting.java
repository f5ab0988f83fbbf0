package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Analyses that the person leads and that are to be decided or followed up within two weeks, or late; counted up to a hundred. */
@ApplicationScoped
class RisksWaiting implements WaitingPart {

    private static final int DAYS_AHEAD = 14;

    private static final String OWED =
            "select 1 from risk_analysis a where a.leader_id = :scopeMe and a.status <> 'CLOSED'"
                    + " and (case a.status when 'UNDER_WORK' then a.ready_by else a.follow_up_due end) <= cast(:waitingToday as date) + "
                    + DAYS_AHEAD + " limit 100";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(WaitingKind.RISKS, "select count(*) from (" + OWED + ") w");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId(), "waitingToday", Date.valueOf(scope.day()));
    }
}
