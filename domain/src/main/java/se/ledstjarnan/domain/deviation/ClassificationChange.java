package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;

/** How a case was classified from a moment on; the first row is the triage, later ones carry a reason. */
@Entity
@Table(name = "classification_change")
public class ClassificationChange extends CaseChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LegalArea area;

    @Embedded
    private Classification classification;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id", updatable = false)
    private Employee changedBy;

    @Column(updatable = false)
    private String reason;

    protected ClassificationChange() {}

    ClassificationChange(
            Deviation deviation,
            LegalArea area,
            Classification classification,
            Instant changedAt,
            Employee changedBy,
            String reason) {
        super(deviation);
        this.area = area;
        this.classification = classification;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.reason = reason;
    }

    public LegalArea getArea() {
        return area;
    }

    public Classification getClassification() {
        return classification;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Employee getChangedBy() {
        return changedBy;
    }

    public String getReason() {
        return reason;
    }
}
