package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What an outcome was before it was put right. */
@Entity
@Table(name = "outcome_before")
public class OutcomeBefore extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outcome_id", updatable = false)
    private Outcome outcome;

    @Column(updatable = false)
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Missing missing;

    @Column(updatable = false)
    private String because;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id", updatable = false)
    private Employee changedBy;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    protected OutcomeBefore() {}

    OutcomeBefore(Outcome outcome, BigDecimal value, Missing missing, String because, Employee by, Instant at) {
        this.outcome = outcome;
        this.value = value;
        this.missing = missing;
        this.because = because;
        this.changedBy = by;
        this.changedAt = at;
    }
}
