package se.ledstjarnan.domain.pattern;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;

/** Somebody's word that a case is not about the same thing as others that a search put it together with. It holds until it is taken back. */
@Entity
@Table(name = "case_apart")
public class CaseApart extends Aggregate {

    @Column(name = "deviation_id", nullable = false, updatable = false)
    private long deviationId;

    @ElementCollection
    @CollectionTable(name = "case_apart_other", joinColumns = @JoinColumn(name = "apart_id"))
    @Column(name = "deviation_id", nullable = false)
    private Set<Long> others = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "said_by_id", updatable = false)
    private Employee saidBy;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by_id")
    private Employee withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected CaseApart() {}

    /** Only the finding itself says it, see {@link PatternFinding#apart}. */
    CaseApart(long deviationId, Collection<Long> together, Employee by, Instant now) {
        this.deviationId = deviationId;
        others.addAll(together);
        others.remove(deviationId);
        if (others.isEmpty()) {
            throw new DomainException("pattern.apart.alone");
        }
        saidBy = by;
        saidAt = now;
    }

    /** The two may be put together again. */
    public void withdraw(Employee by, Instant now) {
        if (withdrawnAt != null) {
            throw new DomainException("pattern.apart.withdrawn");
        }
        withdrawnBy = by;
        withdrawnAt = now;
    }

    public long getDeviationId() {
        return deviationId;
    }

    public Set<Long> getOthers() {
        return Set.copyOf(others);
    }

    public boolean isInForce() {
        return withdrawnAt == null;
    }
}
