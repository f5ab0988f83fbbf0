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

/**
 * A role that a person held from a day to a day, mirrored from the directory's groups, so that mail, escalation and the question
 * "who could see this that day" have an answer whether or not the person has logged in.
 */
@Entity
@Table(name = "role_holding")
public class RoleHolding extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Embedded
    private DatedPeriod period;

    protected RoleHolding() {}

    public RoleHolding(Employee employee, Role role, LocalDate from) {
        this.employee = employee;
        this.role = role;
        this.period = DatedPeriod.since(from);
    }

    public void end(LocalDate lastDay) {
        period = period.endedOn(lastDay.isBefore(period.getFrom()) ? period.getFrom() : lastDay);
    }

    public Employee getEmployee() {
        return employee;
    }

    public Role getRole() {
        return role;
    }

    public DatedPeriod getPeriod() {
        return period;
    }
}
