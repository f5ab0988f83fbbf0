package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.review.ReviewAccess;
import se.ledstjarnan.domain.review.Reviews;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays a report on the desk of whoever is to change it: held, rights worked out, version checked; and stores it with its trace. */
@ApplicationScoped
class ReviewDesk {

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentUser user;

    @Inject
    private ReviewTrail trail;

    /** For whoever keeps it. To whom it does not concern it does not exist; whoever only reads it is refused. */
    ExternalReview kept(int number) {
        Scope scope = user.scope();
        ExternalReview review = readable(number, scope);
        if (!ReviewAccess.writes(scope, review.getArea())) {
            throw new NotAllowedException();
        }
        return review;
    }

    ExternalReview kept(ReviewRef ref) {
        ExternalReview review = kept(ref.number());
        review.checkVersion(ref.version());
        return review;
    }

    /** For whoever decides on measures of its findings. */
    ExternalReview decided(ReviewRef ref) {
        Scope scope = user.scope();
        ExternalReview review = readable(ref.number(), scope);
        if (!ReviewAccess.decides(scope, review.getArea(), review.getUnitId())) {
            throw new NotAllowedException();
        }
        review.checkVersion(ref.version());
        return review;
    }

    private ExternalReview readable(int number, Scope scope) {
        return reviews.hold(number)
                .filter(found -> ReviewAccess.reads(scope, found.getArea(), found.getUnitId()))
                .orElseThrow(NotFoundException::new);
    }

    void stored(ExternalReview review, AuditAction action) {
        trail.stored(review, action);
    }

    void stored(ExternalReview review, int place, AuditAction action) {
        trail.stored(review, place, action);
    }
}
