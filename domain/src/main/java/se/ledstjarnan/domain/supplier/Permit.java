package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.Text;

/** A permit to run an operation, as the supervisory authority has given it; the period is open where the permit holds until further notice. */
@Entity
@Table(name = "supplier_permit")
public class Permit extends BaseEntity {

    private static final int LONGEST_NUMBER = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @Column(nullable = false, updatable = false)
    private String operation;

    @Column(name = "decision_number", nullable = false, updatable = false)
    private String decisionNumber;

    @Embedded
    private DatedPeriod period;

    protected Permit() {}

    Permit(Supplier supplier, String operation, String decisionNumber, LocalDate from, LocalDate to) {
        this.supplier = supplier;
        this.operation = Text.required(operation, Text.SHORT, "operation");
        this.decisionNumber = Text.required(decisionNumber, LONGEST_NUMBER, "decisionNumber");
        this.period = new DatedPeriod(from, to);
    }

    public boolean holds(LocalDate day) {
        return period.covers(day);
    }
}
