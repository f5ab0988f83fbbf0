package se.ledstjarnan.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Reports to answer and findings to decide on; a line each, from the counts that every page has. */
@RequestScoped
public class ReviewsWaiting implements Waiting, MenuCount {

    private static final String PAGE = "/review/reviews.xhtml?state=waiting";

    @Inject
    private WaitingCounts counts;

    @Override
    public List<Task> tasks() {
        return Stream.of(WaitingKind.REVIEWS_TO_ANSWER, WaitingKind.REVIEW_FINDINGS)
                .filter(kind -> counts.of(kind) > 0)
                .map(kind -> new Task(
                        null,
                        PAGE,
                        Texts.of("review.waiting." + kind),
                        Texts.of("review.waiting.count." + kind, counts.of(kind)),
                        null,
                        null))
                .toList();
    }

    @Override
    public String page() {
        return "/review/reviews";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.REVIEWS_TO_ANSWER) + counts.of(WaitingKind.REVIEW_FINDINGS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("review.count.waiting"));
    }
}
