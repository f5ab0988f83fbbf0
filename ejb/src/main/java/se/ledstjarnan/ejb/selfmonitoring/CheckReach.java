package se.ledstjarnan.ejb.selfmonitoring;

import java.sql.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;

/** The reader's reach as SQL; a container test holds it together with {@link CheckAccess}. */
final class CheckReach {

    /** That the reader leads the check {@code r} of the wording {@code v}. */
    static final String LED = "(v.area in :checkAreas or (r.kind = 'SELF_CHECK' and r.unit_id in :checkLed))";

    /** That the reader has been asked for a sheet of it that counts. */
    static final String ASKED = "exists (select 1 from check_sheet s where s.round_id = r.id and s.person_id = :checkMe"
            + " and s.left_out_at is null)";

    /** That the reader has one still to hand in. */
    static final String TO_ANSWER =
            "(r.status = 'ONGOING' and exists (select 1 from check_sheet s where s.round_id = r.id and s.person_id = :checkMe"
                    + " and s.left_out_at is null and s.handed_in_at is null))";

    /** That the reader sees it at all. */
    static final String SEEN = "(" + LED + " or " + ASKED
            + " or (r.status = 'SIGNED' and r.unit_id in :checkOwn) or r.unit_id in :checkLed)";

    /** That the reader begins what is due in {@code d}, a row of check_due. */
    static final String BEGINS = "(d.area in :checkAreas or (d.kind = 'SELF_CHECK' and d.unit_id in :checkLed))";

    /** That the reader sees the plan of it. */
    static final String PLAN_SEEN = "(d.area in :checkAreas or d.unit_id in :checkLed or d.unit_id in :checkOwn)";

    private CheckReach() {}

    static Map<String, Object> parameters(Scope scope) {
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        Set<String> areas = new HashSet<>();
        CheckAccess.overseen(scope).forEach(area -> areas.add(area.name()));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("checkMe", scope.employeeId());
        parameters.put("checkAreas", areas);
        parameters.put("checkLed", led);
        parameters.put("checkOwn", scope.ownUnits());
        parameters.put("checkToday", Date.valueOf(scope.day()));
        return parameters;
    }
}
