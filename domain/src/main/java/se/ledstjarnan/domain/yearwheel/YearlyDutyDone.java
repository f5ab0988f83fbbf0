package se.ledstjarnan.domain.yearwheel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/** That a yearly duty was done for one of its days: by whom, when, and where what came of it is found. */
@Entity
@Table(name = "yearly_duty_done")
public class YearlyDutyDone extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_id", updatable = false)
    private YearlyDuty duty;

    @Column(name = "due_day", nullable = false, updatable = false)
    private LocalDate dueDay;

    @Column(updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "done_by_id", updatable = false)
    private Employee doneBy;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant doneAt;

    protected YearlyDutyDone() {}

    /** Throws NotAllowedException for who neither holds nor keeps the duty, DomainException for a day on which nothing is due. */
    public YearlyDutyDone(YearlyDuty duty, LocalDate dueDay, String words, Scope scope, Employee by, Instant now) {
        if (!duty.isHeldBy(scope) && !duty.mayKeep(scope)) {
            throw new NotAllowedException();
        }
        if (dueDay == null || !duty.daysOf(dueDay.getYear()).contains(dueDay)) {
            throw new DomainException("yearwheel.noSuchDay");
        }
        this.duty = duty;
        this.dueDay = dueDay;
        this.words = Text.optional(words, Text.SHORT, "words");
        this.doneBy = by;
        this.doneAt = now;
    }

    public LocalDate getDueDay() {
        return dueDay;
    }

    /** What was said of it; null for nothing. */
    public String getWords() {
        return words;
    }

    public Employee getDoneBy() {
        return doneBy;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}
