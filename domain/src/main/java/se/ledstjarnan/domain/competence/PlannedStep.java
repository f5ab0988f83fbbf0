package se.ledstjarnan.domain.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What is to be done so that an employee has what is demanded: by whom, and by which day. */
@Entity
@Table(name = "competence_step")
public class PlannedStep extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requirement_id", updatable = false)
    private Requirement requirement;

    @Column(nullable = false)
    private String what;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Employee owner;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected PlannedStep() {}

    /** As typed. @param ownerId who sees to it; null for the employee */
    public record Content(String what, Long ownerId, LocalDate due) implements Serializable {}

    /** Throws at what or due. */
    public PlannedStep(
            Employee employee, Requirement requirement, String what, Employee owner, LocalDate due, LocalDate today) {
        if (due == null) {
            throw DomainException.at("due", "shared.required");
        }
        if (due.isBefore(today)) {
            throw DomainException.at("due", "competence.dueBeforeToday");
        }
        this.what = Text.required(what, Text.SHORT, "what");
        this.employee = employee;
        this.requirement = requirement;
        this.owner = owner;
        this.due = due;
    }

    public void done(LocalDate day) {
        if (doneOn != null) {
            throw new DomainException("competence.alreadyDone");
        }
        doneOn = day;
    }

    public Employee getEmployee() {
        return employee;
    }

    public Employee getOwner() {
        return owner;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }
}
