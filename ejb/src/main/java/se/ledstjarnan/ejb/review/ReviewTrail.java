package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** Stores a change and leaves its trace in the log. */
@ApplicationScoped
class ReviewTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    void stored(ExternalReview review, AuditAction action) {
        work.flush();
        audit.record(action, subject(review));
    }

    void stored(ExternalReview review, int place, AuditAction action) {
        work.flush();
        audit.record(action, subject(review).part("finding", (long) place));
    }

    void handedOut(ExternalReview review, long fileId) {
        audit.record(AuditAction.DOWNLOAD, subject(review).part("file", fileId));
    }

    private static AuditSubject subject(ExternalReview review) {
        return AuditSubject.of("review", review.getId(), review.getName(), review.getUnitId());
    }
}
