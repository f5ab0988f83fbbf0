package se.ledstjarnan.domain.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A case that must be kept for the time being, such as one that is appealed. */
@Entity
@Table(name = "disposal_hold")
public class DisposalHold extends Aggregate {

    @Column(name = "case_type", nullable = false, updatable = false)
    private String caseType;

    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private HoldReason reason;

    @Column(updatable = false)
    private String reference;

    @Column(name = "placed_at", nullable = false, updatable = false)
    private Instant placedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placed_by_id", updatable = false)
    private Employee placedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lifted_by_id")
    private Employee liftedBy;

    protected DisposalHold() {}

    public DisposalHold(CaseName of, HoldReason reason, String reference, Employee by, Instant now) {
        if (reason == null) {
            throw DomainException.at("reason", "shared.required");
        }
        this.caseType = of.type();
        this.caseId = of.id();
        this.caseNumber = of.number();
        this.reason = reason;
        this.reference = Text.optional(reference, Text.SHORT, "reference");
        this.placedBy = by;
        this.placedAt = now;
    }

    public void lift(Employee by, Instant now) {
        if (liftedAt != null) {
            throw new DomainException("disposal.alreadyLifted");
        }
        liftedBy = by;
        liftedAt = now;
    }

    public String getCaseNumber() {
        return caseNumber;
    }
}
