package se.ledstjarnan.domain.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;

/** What is stored of a measure. The verbs stand in {@link Measure}, its only heir; apart so that each can be read in one sitting. */
@MappedSuperclass
public abstract class MeasureFile extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    MeasureOrigin origin;

    @Column(name = "origin_id", nullable = false, updatable = false)
    long originId;

    @Column(name = "origin_number", nullable = false, updatable = false)
    String originNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    MeasureReach reach;

    @Embedded
    MeasurePlan plan;

    @Embedded
    Effect effect;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    Employee owner;

    @Column(nullable = false)
    LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    MeasureStatus status;

    @Column(name = "next_date")
    LocalDate nextDate;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by_id", updatable = false)
    Employee createdBy;

    @Column(name = "ended_at")
    Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    Employee endedBy;

    @Column(name = "end_comment")
    String endComment;

    @Enumerated(EnumType.STRING)
    EffectVerdict verdict;

    @Column(name = "verdict_comment")
    String verdictComment;

    @Column(name = "verdict_at")
    Instant verdictAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verdict_by_id")
    Employee verdictBy;

    @Column(name = "indicator_id")
    Long indicatorId;

    @Column(name = "early_at")
    Instant earlyAt;

    @Column(name = "for_board_at")
    Instant forBoardAt;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    List<DateChange> dateChanges = new ArrayList<>();

    MeasureFile() {}

    public MeasureOrigin getOrigin() {
        return origin;
    }

    public long getOriginId() {
        return originId;
    }

    /** The number of what it came from, such as the case's 2026-0431. */
    public String getOriginNumber() {
        return originNumber;
    }

    /** The unit of the case. */
    public Unit getUnit() {
        return unit;
    }

    public MeasureReach getReach() {
        return reach;
    }

    public MeasurePlan getPlan() {
        return plan;
    }

    /** When somebody said that the board is to be told of it; null where nobody has. */
    public Instant getForBoardAt() {
        return forBoardAt;
    }

    public Effect getEffect() {
        return effect;
    }

    public Employee getOwner() {
        return owner;
    }

    /** The last day for doing it. */
    public LocalDate getDue() {
        return due;
    }

    public MeasureStatus getStatus() {
        return status;
    }

    /** By when someone must do something next: the due date, then the follow-up of effect; null when nothing is left. */
    public LocalDate getNextDate() {
        return nextDate;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Employee getCreatedBy() {
        return createdBy;
    }

    /** When it was marked as done or reasoned away. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public Employee getEndedBy() {
        return endedBy;
    }

    /** What was done, or why it was reasoned away. */
    public String getEndComment() {
        return endComment;
    }

    /** The indicator in which its effect is to be seen; null where none has been chosen. */
    public Long getIndicatorId() {
        return indicatorId;
    }

    /** When it was last said to be too early to judge; null where nobody has. */
    public Instant getEarlyAt() {
        return earlyAt;
    }

    public EffectVerdict getVerdict() {
        return verdict;
    }

    public String getVerdictComment() {
        return verdictComment;
    }

    public Instant getVerdictAt() {
        return verdictAt;
    }

    public Employee getVerdictBy() {
        return verdictBy;
    }

    public List<DateChange> getDateChanges() {
        return List.copyOf(dateChanges);
    }
}
