package se.ledstjarnan.domain.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.DomainException;

/** What the municipality itself decides of a duty: who sees to it, its own target and when to be warned. */
@Entity
@Table(name = "duty_terms")
public class DutyTerms extends Revision {

    private static final int LONGEST_WARNING = 60;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Responsible responsible;

    @Column(name = "target_count", updatable = false)
    private Integer targetCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_unit", updatable = false)
    private SpanUnit targetUnit;

    @Column(name = "warn_days", nullable = false, updatable = false)
    private int warnDays;

    protected DutyTerms() {}

    /**
     * Terms from now on.
     *
     * @param target null for none
     * @param warnDays 0 to 60
     */
    public DutyTerms(Duty duty, int revision, Responsible responsible, Span target, int warnDays, Change change) {
        super(revision, change);
        if (responsible == null) {
            throw DomainException.at("responsible", "shared.required");
        }
        if (duty.isKeeping() && target != null) {
            throw DomainException.at("count", "law.keptHasNoTarget");
        }
        if (warnDays < 0 || warnDays > LONGEST_WARNING) {
            throw DomainException.at("warnDays", "law.warnOutOfBounds", LONGEST_WARNING);
        }
        this.duty = duty;
        this.responsible = responsible;
        this.targetCount = target == null ? null : target.count();
        this.targetUnit = target == null ? null : target.unit();
        this.warnDays = warnDays;
    }

    public Duty getDuty() {
        return duty;
    }

    public Responsible getResponsible() {
        return responsible;
    }

    /** Null where the municipality has set none. */
    public Span getTarget() {
        return targetCount == null ? null : new Span(targetCount, targetUnit);
    }

    public int getWarnDays() {
        return warnDays;
    }
}
