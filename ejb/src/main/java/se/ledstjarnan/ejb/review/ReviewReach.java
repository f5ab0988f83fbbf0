package se.ledstjarnan.ejb.review;

import java.sql.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.review.ReviewAccess;

/** The reader's reach as SQL over a report {@code r}; a container test holds it together with {@link ReviewAccess}. */
final class ReviewReach {

    /** That the reader keeps it. */
    static final String KEPT = "r.area in :reviewAreas";

    /** That the reader sees it at all. */
    static final String SEEN = "(" + KEPT + " or r.unit_id in :reviewLed or (r.unit_id is null and :reviewManages))";

    /** That the reader decides on measures of its findings. */
    static final String DECIDES = "(" + KEPT + " or r.unit_id in :reviewLed)";

    /** That nothing has been decided of its finding {@code f}. */
    static final String UNDECIDED = "(f.no_measure_reason is null and not exists (select 1 from measure m"
            + " where m.review_finding_id = f.id and m.status <> 'CANCELLED'))";

    /** That its answer is to be given soon, or should have been. */
    static final String TO_ANSWER = "(r.status = 'OPEN' and r.answer_by <= cast(:reviewToday as date) + 30)";

    private ReviewReach() {}

    static Map<String, Object> parameters(Scope scope) {
        Set<Long> led = scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
        Set<String> areas = new HashSet<>();
        ReviewAccess.kept(scope).forEach(area -> areas.add(area.name()));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reviewAreas", areas);
        parameters.put("reviewLed", led);
        parameters.put("reviewManages", ReviewAccess.manages(scope));
        parameters.put("reviewToday", Date.valueOf(scope.day()));
        return parameters;
    }
}
