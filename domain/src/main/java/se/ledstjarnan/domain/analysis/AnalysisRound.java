package se.ledstjarnan.domain.analysis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * The analysis of a half-year or a year, step by step. A step that has been reached may be worked on until the basis is handed over;
 * what is collected is frozen when its step is closed.
 */
@Entity
@Table(name = "analysis_round")
public class AnalysisRound extends Aggregate {

    private static final int MOST_YEARS = 2;
    private static final int MOST_POINTS = 40;
    private static final int LONGEST_RULE = 2_000;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "half", nullable = false, updatable = false)
    private RoundSpan span;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "leader_id")
    private Employee leader;

    @Column(name = "ready_by", nullable = false)
    private LocalDate readyBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoundStep step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "begun_by_id", updatable = false)
    private Employee begunBy;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collected_by_id")
    private Employee collectedBy;

    @Column(name = "collected_at")
    private Instant collectedAt;

    @Column(name = "collected_rule")
    private String collectedRule;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<StepEnd> ends = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FocusPoint> points = new ArrayList<>();

    protected AnalysisRound() {}

    /** Throws at the field year, span, leader or readyBy. */
    public AnalysisRound(
            int number,
            Integer year,
            RoundSpan span,
            Employee leader,
            LocalDate readyBy,
            Employee by,
            LocalDate today,
            Instant now) {
        if (year == null) {
            throw DomainException.at("year", "shared.required");
        }
        if (span == null) {
            throw DomainException.at("span", "shared.required");
        }
        if (year > today.getYear()) {
            throw DomainException.at("year", "analysis.yearAhead");
        }
        if (year < today.getYear() - MOST_YEARS) {
            throw DomainException.at("year", "analysis.yearLongAgo", MOST_YEARS);
        }
        this.number = number;
        this.year = year;
        this.span = span;
        this.step = RoundStep.COLLECT;
        this.begunBy = by;
        this.begunAt = now;
        plan(leader, readyBy, today);
    }

    /** Who leads it, and by when its basis is handed over. */
    public final void plan(Employee newLeader, LocalDate newReadyBy, LocalDate today) {
        demandOpen();
        if (newLeader == null || !newLeader.isActive()) {
            throw DomainException.at("leader", "analysis.nobody");
        }
        if (newReadyBy == null) {
            throw DomainException.at("readyBy", "shared.required");
        }
        if (!newReadyBy.isAfter(today)) {
            throw DomainException.at("readyBy", "analysis.readyTooEarly");
        }
        if (newReadyBy.isAfter(today.plusYears(MOST_YEARS))) {
            throw DomainException.at("readyBy", "analysis.readyTooLate", MOST_YEARS);
        }
        leader = newLeader;
        readyBy = newReadyBy;
    }

    /** What is collected now takes the place of what was. */
    public void collected(String rule, Employee by, Instant now) {
        demandAt(RoundStep.COLLECT);
        collectedRule = Text.required(rule, LONGEST_RULE, "rule");
        collectedBy = by;
        collectedAt = now;
    }

    /** The figure, or with neither part nor key something of the group's own, is gone on with. */
    public FocusPoint focus(FocusContent content, Employee by, Instant now) {
        demandReached(RoundStep.FOCUS);
        if (content.key() != null
                && getStanding().stream().anyMatch(point -> point.isAbout(content.part(), content.key()))) {
            throw new DomainException("analysis.focusTwice");
        }
        if (points.size() >= MOST_POINTS) {
            throw new DomainException("analysis.tooManyPoints", MOST_POINTS);
        }
        FocusPoint point = new FocusPoint(this, points.size() + 1, content, by, now);
        points.add(point);
        return point;
    }

    /** It is not gone on with after all. */
    public void strike(int position, String because) {
        demandReached(RoundStep.FOCUS);
        point(position).strike(because);
    }

    public void explain(int position, CauseContent content, Employee by, Instant now) {
        demandReached(RoundStep.CAUSES);
        point(position).explain(content, by, now);
    }

    public void conclude(int position, String words) {
        demandReached(RoundStep.CONCLUSIONS);
        point(position).conclude(words);
    }

    /**
     * Goes on to the next step, when what this one is for has been done.
     *
     * @param seen the step that the caller closes
     * @param lack what else stands in the way, as a message key; null for nothing
     */
    public void close(RoundStep seen, String words, String lack, Employee by, Instant now) {
        demandOpen();
        if (seen != step) {
            throw new DomainException("analysis.outOfOrder");
        }
        if (step == RoundStep.BASIS) {
            throw new DomainException("analysis.handOverFirst");
        }
        String own = lacking();
        if (own != null || lack != null) {
            throw new DomainException(own == null ? lack : own);
        }
        end(words, by, now);
    }

    /** What the round itself lacks before its step can be closed, as a message key; null for nothing. */
    public String lacking() {
        List<FocusPoint> standing = getStanding();
        return switch (step) {
            case COLLECT -> collectedAt == null ? "analysis.lack.collect" : null;
            case FOCUS -> standing.isEmpty() ? "analysis.lack.focus" : null;
            case CAUSES ->
                standing.stream().allMatch(FocusPoint::isExplained) && !standing.isEmpty()
                        ? null
                        : "analysis.lack.causes";
            case CONCLUSIONS ->
                standing.stream().allMatch(FocusPoint::isConcluded) && !standing.isEmpty()
                        ? null
                        : "analysis.lack.conclusions";
            default -> null;
        };
    }

    /** The basis has gone to the board. */
    void handedOver(Employee by, Instant now) {
        demandAt(RoundStep.BASIS);
        end(null, by, now);
    }

    private void end(String words, Employee by, Instant now) {
        ends.add(new StepEnd(this, step, Text.optional(words, Text.LONG, "words"), by, now));
        step = step.next();
    }

    /** All of its proposals are decided on. */
    public void finish(Instant now) {
        demandAt(RoundStep.DECISION);
        finishedAt = now;
    }

    /** Throws where the path has not come so far, or the basis has been handed over. */
    public void demandReached(RoundStep wanted) {
        demandOpen();
        if (!step.hasReached(wanted)) {
            throw new DomainException("analysis.notYet");
        }
    }

    private void demandAt(RoundStep wanted) {
        if (step != wanted || finishedAt != null) {
            throw new DomainException(step.hasReached(wanted) ? "analysis.stepClosed" : "analysis.notYet");
        }
    }

    private void demandOpen() {
        if (step == RoundStep.DECISION) {
            throw new DomainException("analysis.handedOver");
        }
    }

    /** Throws NotFoundException. */
    public FocusPoint point(int position) {
        return points.stream()
                .filter(point -> point.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What is gone on with. */
    public List<FocusPoint> getStanding() {
        return points.stream().filter(point -> !point.isStruck()).toList();
    }

    public int getNumber() {
        return number;
    }

    /** As AR-3. */
    public String getCaseNumber() {
        return "AR-" + number;
    }

    public int getYear() {
        return year;
    }

    public RoundSpan getSpan() {
        return span;
    }

    public RoundStep getStep() {
        return step;
    }

    public Employee getLeader() {
        return leader;
    }
}
