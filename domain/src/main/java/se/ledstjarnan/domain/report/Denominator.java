package se.ledstjarnan.domain.report;

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
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;

/** What a unit's deviations of a quarter are set against, entered by its manager or MAS. Without it no rate is told. */
@Entity
@Table(name = "unit_denominator")
public class Denominator extends Aggregate {

    private static final int MOST = 1_000_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "quarter_number", nullable = false, updatable = false)
    private int quarterNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DenominatorKind kind;

    @Column(nullable = false)
    private int amount;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entered_by_id")
    private Employee enteredBy;

    protected Denominator() {}

    public Denominator(Unit unit, Quarter quarter, DenominatorKind kind, int amount, Employee by, Instant now) {
        this.unit = unit;
        this.year = quarter.year();
        this.quarterNumber = quarter.number();
        this.kind = kind;
        change(amount, by, now);
    }

    /** From 1; what is unknown is not entered at all. */
    public final void change(int newAmount, Employee by, Instant now) {
        if (newAmount < 1 || newAmount > MOST) {
            throw DomainException.at("amount", "report.denominatorAmount", MOST);
        }
        amount = newAmount;
        enteredBy = by;
        enteredAt = now;
    }

    public Unit getUnit() {
        return unit;
    }

    public DenominatorKind getKind() {
        return kind;
    }

    public int getAmount() {
        return amount;
    }
}
