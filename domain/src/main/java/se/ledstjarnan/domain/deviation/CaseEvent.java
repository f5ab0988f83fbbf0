package se.ledstjarnan.domain.deviation;

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

/** One step in the life of a case, for people to read: the timeline. The tamper-proof record is the audit log. */
@Entity
@Table(name = "case_event")
public class CaseEvent extends CaseChild {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DeviationAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after", nullable = false, updatable = false)
    private DeviationStatus statusAfter;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee by;

    @Column(updatable = false)
    private String comment;

    protected CaseEvent() {}

    CaseEvent(
            Deviation deviation,
            DeviationAction action,
            DeviationStatus statusAfter,
            Instant happenedAt,
            Employee by,
            String comment) {
        super(deviation);
        this.action = action;
        this.statusAfter = statusAfter;
        this.happenedAt = happenedAt;
        this.by = by;
        this.comment = comment;
    }

    /** Null for the report itself. */
    public DeviationAction getAction() {
        return action;
    }

    public DeviationStatus getStatusAfter() {
        return statusAfter;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Employee getBy() {
        return by;
    }

    public String getComment() {
        return comment;
    }
}
