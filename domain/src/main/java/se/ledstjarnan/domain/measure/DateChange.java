package se.ledstjarnan.domain.measure;

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

/** An earlier date of a measure, kept with the reason why it was moved. */
@Entity
@Table(name = "measure_date_change")
public class DateChange extends BaseEntity {

    /** Which of the measure's two dates. */
    public enum Which {
        DUE,
        FOLLOW_UP,
        /** The follow-up, as it was too early to judge. */
        TOO_EARLY
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id", updatable = false)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Which which;

    @Column(nullable = false, updatable = false)
    private LocalDate earlier;

    @Column(nullable = false, updatable = false)
    private LocalDate later;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id", updatable = false)
    private Employee by;

    protected DateChange() {}

    DateChange(Measure measure, Which which, LocalDate from, LocalDate to, String reason, Instant at, Employee by) {
        this.measure = measure;
        this.which = which;
        this.earlier = from;
        this.later = to;
        this.reason = reason;
        this.changedAt = at;
        this.by = by;
    }

    public Measure getMeasure() {
        return measure;
    }

    public Which getWhich() {
        return which;
    }

    /** The date that held before. */
    public LocalDate getEarlier() {
        return earlier;
    }

    /** The date it was moved to; not always a later one. */
    public LocalDate getLater() {
        return later;
    }

    public String getReason() {
        return reason;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Employee getBy() {
        return by;
    }
}
