package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.ledstjarnan.domain.shared.Aggregate;

/** When a case came how far, and where it came from; what is reported and done stands in {@link CaseFile}. */
@MappedSuperclass
public abstract class CaseMoments extends Aggregate {

    @Column(name = "first_action_at")
    Instant firstActionAt;

    @Column(name = "feedback_at")
    Instant feedbackAt;

    @Column(name = "closed_at")
    Instant closedAt;

    /** By the database, when the case is removed: what is left is what figures count by. */
    @Column(name = "disposed_at", insertable = false, updatable = false)
    Instant disposedAt;

    @Embedded
    OldOrigin origin;

    CaseMoments() {}

    public Instant getFirstActionAt() {
        return firstActionAt;
    }

    public Instant getFeedbackAt() {
        return feedbackAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** Where it was handled before it was taken in here; null where it was reported here. */
    public OldOrigin getOrigin() {
        return origin == null || origin.getNumber() == null ? null : origin;
    }

    /** Whether its words and people have been removed; then it is only counted. */
    public boolean isDisposed() {
        return disposedAt != null;
    }
}
