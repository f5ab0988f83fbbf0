package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Rounds that the person leads and whose basis is to be handed over within two weeks, or late; proposals whose decision is to be recorded. */
@ApplicationScoped
class AnalysisWaiting implements WaitingPart {

    private static final int DAYS_AHEAD = 14;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.ANALYSIS,
                "select count(*) from (select 1 from analysis_round r where r.leader_id = :analysisMe and r.step <> 'DECISION'"
                        + " and r.ready_by <= cast(:analysisToday as date) + " + DAYS_AHEAD + " limit 100) w",
                WaitingKind.ANALYSIS_TO_RECORD,
                "select count(*) from (select 1 from proposal p where p.status = 'HANDED_OVER' and "
                        + scope.has(Role.NAMNDSEKRETERARE) + " limit 100) w");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("analysisMe", scope.employeeId(), "analysisToday", Date.valueOf(scope.day()));
    }
}
