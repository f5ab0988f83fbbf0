package se.ledstjarnan.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;

/** A person works in, or leads, a unit from a day to a day; whoever leads a department leads what is below it. */
@Entity
@Table(name = "employment")
public class Employment extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EmploymentKind kind;

    @Embedded
    private DatedPeriod period;

    protected Employment() {}

    public Employment(Employee employee, Unit unit, EmploymentKind kind, DatedPeriod period) {
        this.employee = employee;
        this.unit = unit;
        this.kind = kind;
        this.period = period;
    }

    public void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    /** Changes the last day; null for until further notice. */
    public void lastUntil(LocalDate lastDay) {
        period = new DatedPeriod(period.getFrom(), lastDay);
    }

    public Employee getEmployee() {
        return employee;
    }

    public Unit getUnit() {
        return unit;
    }

    public EmploymentKind getKind() {
        return kind;
    }

    public DatedPeriod getPeriod() {
        return period;
    }
}
