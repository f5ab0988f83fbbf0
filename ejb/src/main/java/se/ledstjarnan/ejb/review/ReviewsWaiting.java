package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Reports to answer within a month, for those who keep them, and findings to decide on; counted up to a hundred. */
@ApplicationScoped
class ReviewsWaiting implements WaitingPart {

    private static final String ANSWERS = "select count(*) from (select 1 from external_review r where "
            + ReviewReach.KEPT + " and " + ReviewReach.TO_ANSWER + " limit 100) w";

    private static final String FINDINGS =
            "select count(*) from (select 1 from external_review r join review_finding f on f.review_id = r.id"
                    + " where r.status <> 'CLOSED' and " + ReviewReach.DECIDES + " and " + ReviewReach.UNDECIDED
                    + " limit 100) w";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        return Map.of(WaitingKind.REVIEWS_TO_ANSWER, ANSWERS, WaitingKind.REVIEW_FINDINGS, FINDINGS);
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return ReviewReach.parameters(scope);
    }
}
