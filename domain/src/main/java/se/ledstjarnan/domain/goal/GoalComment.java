package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What an employee says of a goal or of how it goes in the own unit, and the answer. */
@Entity
@Table(name = "goal_comment")
public class GoalComment extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id", updatable = false)
    private Goal goal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(nullable = false, updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Employee answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected GoalComment() {}

    /** @param unit where the person works */
    public GoalComment(Goal goal, Unit unit, String words, Employee by, Instant now) {
        if (unit == null) {
            throw DomainException.at("unit", "shared.required");
        }
        this.goal = goal;
        this.unit = unit;
        this.words = Text.required(words, Text.LONG, "words");
        this.by = by;
        this.at = now;
    }

    /** Tells the person what becomes of it. */
    public void answer(String given, Employee answering, Instant now) {
        if (answeredAt != null) {
            throw new DomainException("goal.comment.answered");
        }
        answer = Text.required(given, Text.LONG, "answer");
        answeredBy = answering;
        answeredAt = now;
    }

    public Goal getGoal() {
        return goal;
    }

    public Unit getUnit() {
        return unit;
    }

    public Employee getBy() {
        return by;
    }
}
