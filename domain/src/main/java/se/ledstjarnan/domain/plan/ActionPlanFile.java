package se.ledstjarnan.domain.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;

/** What is stored of an action plan. The verbs stand in {@link ActionPlan}, its only heir; apart so that each can be read in one sitting. */
@MappedSuperclass
public abstract class ActionPlanFile extends Aggregate {

    private static final String PREFIX = "H-";

    @Column(nullable = false, updatable = false)
    int number;

    @Column(name = "goal_id", nullable = false)
    long goalId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    String why;

    @Column(nullable = false)
    LocalDate begins;

    @Column(nullable = false)
    LocalDate ends;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "responsible_id")
    Employee responsible;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    PlanStatus status;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    Employee decidedBy;

    @Column(name = "end_words")
    String endWords;

    @Column(name = "ended_at")
    Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    Employee endedBy;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<Activity> activities = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("due")
    List<CheckUp> checkUps = new ArrayList<>();

    /** Whether it is part of the verksamhetsplan. */
    public boolean isOverYears() {
        return begins.getYear() != ends.getYear();
    }

    public int getNumber() {
        return number;
    }

    /** As people name it: H-12. */
    public String getName() {
        return PREFIX + number;
    }

    public long getGoalId() {
        return goalId;
    }

    public Unit getUnit() {
        return unit;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public Employee getResponsible() {
        return responsible;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public List<Activity> getActivities() {
        return List.copyOf(activities);
    }

    public List<CheckUp> getCheckUps() {
        return List.copyOf(checkUps);
    }
}
