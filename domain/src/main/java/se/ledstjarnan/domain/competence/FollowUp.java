package se.ledstjarnan.domain.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/** That a manager has followed up an employee's competence, once each year. */
@Entity
@Table(name = "competence_follow_up")
public class FollowUp extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    protected FollowUp() {}

    /** Throws at heldOn. It counts for the year it was held in. */
    public FollowUp(Employee employee, LocalDate heldOn, String note, Employee by, LocalDate today) {
        if (employee.equals(by)) {
            throw new NotAllowedException();
        }
        if (heldOn == null) {
            throw DomainException.at("heldOn", "shared.required");
        }
        if (heldOn.isAfter(today)) {
            throw DomainException.at("heldOn", "competence.inFuture");
        }
        if (heldOn.isBefore(today.minusYears(1))) {
            throw DomainException.at("heldOn", "competence.tooOld");
        }
        this.employee = employee;
        this.heldOn = heldOn;
        this.year = heldOn.getYear();
        this.note = Text.optional(note, Text.LONG, "note");
        this.by = by;
    }

    public int getYear() {
        return year;
    }
}
