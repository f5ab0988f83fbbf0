package se.ledstjarnan.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A check-up of a plan: by when it is to be held, and what it showed, with the activities that were late that day. */
@Entity
@Table(name = "plan_check_up")
public class CheckUp extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private ActionPlan plan;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String note;

    @Enumerated(EnumType.STRING)
    private Outlook outlook;

    /** The positions of what was late, as "2, 5"; empty for nothing. */
    @Column(name = "late_then")
    private String lateThen;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Employee by;

    private Instant at;

    protected CheckUp() {}

    CheckUp(ActionPlan plan, LocalDate due) {
        this.plan = plan;
        this.due = due;
    }

    void hold(LocalDate on, String words, Outlook seen, String late, Employee person, LocalDate today, Instant now) {
        if (isHeld()) {
            throw new DomainException("plan.heldAlready");
        }
        if (on == null) {
            throw DomainException.at("heldOn", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("heldOn", "shared.dayInFuture");
        }
        if (on.isBefore(plan.getBegins())) {
            throw DomainException.at(
                    "heldOn", "plan.beforePlan", plan.getBegins().toString());
        }
        if (seen == null) {
            throw DomainException.at("outlook", "shared.required");
        }
        note = Text.required(words, Text.LONG, "note");
        heldOn = on;
        outlook = seen;
        lateThen = late;
        by = person;
        at = now;
    }

    public boolean isHeld() {
        return heldOn != null;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getLateThen() {
        return lateThen;
    }
}
