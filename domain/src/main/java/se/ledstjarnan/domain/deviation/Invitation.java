package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A nurse, physiotherapist, occupational therapist or other is asked to add a part to the investigation. */
@Entity
@Table(name = "invitation")
public class Invitation extends CaseChild {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invited_by_id", updatable = false)
    private Employee invitedBy;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(updatable = false)
    private String question;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** From when it gives no right to read any more; null while it does. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Invitation() {}

    Invitation(
            Deviation deviation, Employee employee, Employee invitedBy, String question, LocalDate due, Instant now) {
        super(deviation);
        if (employee == null) {
            throw DomainException.at("employee", "shared.required");
        }
        if (due == null) {
            throw DomainException.at("due", "shared.required");
        }
        this.employee = employee;
        this.invitedBy = invitedBy;
        this.question = Text.optional(question, Text.LONG, "question");
        this.due = due;
        this.invitedAt = now;
    }

    void answer(String text, Instant now) {
        if (answeredAt != null) {
            throw new DomainException("deviation.alreadyAnswered");
        }
        answer = Text.required(text, Text.LONG, "answer");
        answeredAt = now;
    }

    public Employee getEmployee() {
        return employee;
    }

    public Employee getInvitedBy() {
        return invitedBy;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public String getQuestion() {
        return question;
    }

    public LocalDate getDue() {
        return due;
    }

    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
