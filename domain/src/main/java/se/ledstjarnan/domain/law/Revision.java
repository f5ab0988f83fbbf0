package se.ledstjarnan.domain.law;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/**
 * A row of the register. Rows are only added: the one with the highest revision holds, the others are the history. Revision 1 of what
 * was delivered has nobody who made it.
 */
@MappedSuperclass
public abstract class Revision extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id", updatable = false)
    private Employee changedBy;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected Revision() {}

    Revision(int revision, Change change) {
        this.revision = revision;
        this.changedAt = change.at();
        this.changedBy = change.by();
        this.reason = change.reason();
    }

    public int getRevision() {
        return revision;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Null where the product delivered it. */
    public Employee getChangedBy() {
        return changedBy;
    }

    public String getReason() {
        return reason;
    }
}
