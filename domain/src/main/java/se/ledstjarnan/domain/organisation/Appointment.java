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
import se.ledstjarnan.domain.shared.Text;

/** A person appointed to a task from a day to a day, with the decision it rests on; for one unit or, where none is named, for all. */
@Entity
@Table(name = "appointment")
public class Appointment extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppointmentKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(nullable = false)
    private String decision;

    @Embedded
    private DatedPeriod period;

    protected Appointment() {}

    public Appointment(Employee employee, AppointmentKind kind, Unit unit, String decision, DatedPeriod period) {
        this.employee = employee;
        this.kind = kind;
        this.unit = unit;
        this.decision = Text.required(decision, Text.SHORT, "decision");
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

    public AppointmentKind getKind() {
        return kind;
    }

    public Unit getUnit() {
        return unit;
    }

    /** The decision or delegation it rests on, such as "Delegationsbeslut 2026-01-07 § 4". */
    public String getDecision() {
        return decision;
    }

    public DatedPeriod getPeriod() {
        return period;
    }
}
