package se.ledstjarnan.domain.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/** What the manager found of an employee and a requirement. A later one takes its place; none is changed. */
@Entity
@Table(name = "competence_assessment")
public class Assessment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requirement_id", updatable = false)
    private Requirement requirement;

    @Column(name = "level_rank", nullable = false, updatable = false)
    private int level;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    @Column(updatable = false)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    protected Assessment() {}

    /** As typed. @param doneOn when it was shown or the course was taken @param note may be null */
    public record Finding(Integer level, LocalDate doneOn, String note) implements Serializable {}

    /** Throws at level or doneOn. Nobody judges oneself, and a delegation is its own evidence. */
    public Assessment(
            Employee employee, Requirement requirement, Finding finding, Employee by, LocalDate today, Instant now) {
        if (employee.equals(by) || requirement.getKind() == RequirementKind.DELEGATION) {
            throw new NotAllowedException();
        }
        if (finding.level() == null) {
            throw DomainException.at("level", "shared.required");
        }
        if (finding.doneOn() == null) {
            throw DomainException.at("doneOn", "shared.required");
        }
        if (finding.doneOn().isAfter(today)) {
            throw DomainException.at("doneOn", "competence.inFuture");
        }
        this.employee = employee;
        this.requirement = requirement;
        this.level = finding.level();
        this.doneOn = finding.doneOn();
        this.note = Text.optional(finding.note(), Text.LONG, "note");
        this.by = by;
        this.at = now;
    }

    public int getLevel() {
        return level;
    }
}
