package se.ledstjarnan.ejb.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Parts to give, and surveys to answer within a month or late, counted up to a hundred. */
@ApplicationScoped
class SurveysWaiting implements WaitingPart {

    private static final int DAYS_AHEAD = 30;

    private static final String PARTS = "select 1 from survey_part p join survey s on s.id = p.survey_id"
            + " where p.person_id = :scopeMe and p.done_at is null and s.answered_at is null";
    private static final String OWN =
            "select 1 from survey s where s.responsible_id = :scopeMe and s.answered_at is null"
                    + " and s.due <= cast(:waitingToday as date) + " + DAYS_AHEAD;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.SURVEYS, "select count(*) from ((" + PARTS + ") union all (" + OWN + ") limit 100) w");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId(), "waitingToday", Date.valueOf(scope.day()));
    }
}
