package se.ledstjarnan.domain.delegation;

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
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;

/** That an employee is licensed in a profession and may delegate its tasks, from a day to a day, as MAS has checked with HOSP. */
@Entity
@Table(name = "care_licence")
public class Licence extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Profession profession;

    @Column(name = "checked_on", nullable = false, updatable = false)
    private LocalDate checkedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "checked_by_id", updatable = false)
    private Employee checkedBy;

    @Embedded
    private DatedPeriod period;

    protected Licence() {}

    /** Holds from the day of the check. Throws at profession or checkedOn. */
    public Licence(Employee employee, Profession profession, LocalDate checkedOn, Employee checkedBy, LocalDate today) {
        if (profession == null) {
            throw DomainException.at("profession", "shared.required");
        }
        if (checkedOn == null) {
            throw DomainException.at("checkedOn", "shared.required");
        }
        if (checkedOn.isAfter(today)) {
            throw DomainException.at("checkedOn", "delegation.checkInFuture");
        }
        this.employee = employee;
        this.profession = profession;
        this.checkedOn = checkedOn;
        this.checkedBy = checkedBy;
        this.period = DatedPeriod.since(checkedOn);
    }

    /** Takes the right to delegate away after the day. */
    public void end(LocalDate lastDay) {
        period = period.endedOn(lastDay.isBefore(period.getFrom()) ? period.getFrom() : lastDay);
    }

    public boolean holdsOn(LocalDate day) {
        return period.covers(day);
    }

    public Profession getProfession() {
        return profession;
    }

    public Employee getEmployee() {
        return employee;
    }
}
