package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** The last day to answer a report, of those that the reader sees; to be seen to by those who keep it. */
@ApplicationScoped
class ReviewsInWheel implements WheelPart {

    private static final String ANSWERS = """
            select 'EXTERNAL_REVIEW', 'Svar till ' || r.authority, r.answer_by, u.id, u.name, cast(null as varchar),
                coalesce(%s, false), r.answered_on is not null, '/review/review.xhtml?number=' || r.number
            from external_review r left join unit u on u.id = r.unit_id
            where r.answer_by between :wheelFrom and :wheelTo and %s""".formatted(ReviewReach.KEPT, ReviewReach.SEEN);

    @Override
    public String sql(Scope scope) {
        return ANSWERS;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return ReviewReach.parameters(scope);
    }
}
