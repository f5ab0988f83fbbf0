package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Sheets to answer, checks to finish, and checks that are to be begun in this month or are late, counted up to a hundred. */
@ApplicationScoped
class ChecksWaiting implements WaitingPart {

    private static final int DAYS_AHEAD = 31;

    private static final String SHEETS = "select r.id from check_sheet s join check_round r on r.id = s.round_id"
            + " where s.person_id = :checkMe and s.handed_in_at is null and s.left_out_at is null and r.status = 'ONGOING'";

    private static final String TO_SIGN =
            "select r.id from check_round r where r.begun_by_id = :checkMe and r.status = 'ONGOING'"
                    + " and r.due <= cast(:checkToday as date) + " + DAYS_AHEAD;

    /** Managers begin those of their units; who follows up all units is not asked to begin theirs. */
    private static final String TO_BEGIN =
            "select d.plan_id from check_due d where d.kind = 'SELF_CHECK' and d.unit_id in :checkLed"
                    + " and d.round_number is null and d.due <= cast(:checkToday as date) + " + DAYS_AHEAD;

    private static final String TO_VISIT =
            "select d.plan_id from check_due d where d.kind = 'INSPECTION' and d.area in :checkAreas"
                    + " and d.round_number is null and d.due <= cast(:checkToday as date) + " + DAYS_AHEAD;

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(
                WaitingKind.CHECKS,
                "select count(*) from ((" + SHEETS + ") union (" + TO_SIGN + ") union all (" + TO_BEGIN
                        + ") union all (" + TO_VISIT + ") limit 100) w");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return CheckReach.parameters(scope);
    }
}
