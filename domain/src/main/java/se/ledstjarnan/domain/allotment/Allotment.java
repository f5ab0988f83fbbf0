package se.ledstjarnan.domain.allotment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * The means of a unit for a year, for all that it does or for one goal, set against whom they are for. The budget is a proposal until
 * the board's decision of it is recorded; changed after that it is a proposal anew.
 */
@Entity
@Table(name = "allotment")
public class Allotment extends Aggregate {

    private static final int FIRST_YEAR = 2000;
    private static final int MOST_YEARS_AHEAD = 5;
    private static final int MOST_PEOPLE = 1_000_000;

    @Column(name = "goal_id", updatable = false)
    private Long goalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "budget_sek", nullable = false)
    private long budget;

    @Column(name = "decided_sek")
    private Long decided;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private AllotmentDecision decision;

    @Column(name = "outcome_sek")
    private Long outcome;

    @Column(name = "forecast_sek")
    private Long forecast;

    private BigDecimal posts;

    @Column(name = "posts_used")
    private BigDecimal postsUsed;

    @Column(name = "target_group")
    private String targetGroup;

    private Integer people;

    private String needs;

    private String demands;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Employee changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Allotment() {}

    /** @param goal what they are for; null for all that the unit does */
    public Allotment(Unit unit, AllotmentGoal goal, Integer year, LocalDate today) {
        if (unit == null) {
            throw DomainException.at("unit", "shared.required");
        }
        checkYear(year, today);
        if (goal != null) {
            goal.check(unit, year);
        }
        this.unit = unit;
        this.goalId = goal == null ? null : goal.id();
        this.year = year;
    }

    /** Throws at the field year where it is missing or far off. */
    public static void checkYear(Integer year, LocalDate today) {
        if (year == null) {
            throw DomainException.at("year", "shared.required");
        }
        int last = today.getYear() + MOST_YEARS_AHEAD;
        if (year < FIRST_YEAR || year > last) {
            throw DomainException.at("year", "allotment.badYear", Integer.toString(FIRST_YEAR), Integer.toString(last));
        }
    }

    /** What there is and what became of it. Throws at the field that is wrong. */
    public void write(Means means, LocalDate today, Employee by, Instant now) {
        if (means.budget() == null) {
            throw DomainException.at("budget", "shared.required");
        }
        if (means.outcome() != null && year > today.getYear()) {
            throw DomainException.at("outcome", "allotment.outcomeTooEarly", Integer.toString(year));
        }
        budget = means.budget();
        outcome = means.outcome();
        forecast = means.forecast();
        posts = means.posts();
        postsUsed = means.postsUsed();
        changedBy = by;
        changedAt = now;
    }

    /** The same with what is stored where nothing else is said. */
    public Means over(Means said) {
        return new Means(
                said.budget() == null ? Long.valueOf(budget) : said.budget(),
                said.outcome() == null ? outcome : said.outcome(),
                said.forecast() == null ? forecast : said.forecast(),
                said.posts() == null ? posts : said.posts(),
                said.postsUsed() == null ? postsUsed : said.postsUsed());
    }

    /** Whom the means are for. Throws at the field that is wrong. */
    public void describe(Group group, Employee by, Instant now) {
        String called = Text.optional(group.name(), Text.SHORT, "group");
        if (group.people() != null && (group.people() < 0 || group.people() > MOST_PEOPLE)) {
            throw DomainException.at("people", "allotment.badPeople", MOST_PEOPLE);
        }
        String needed = Text.optional(group.needs(), Text.LONG, "needs");
        String demanded = Text.optional(group.demands(), Text.LONG, "demands");
        targetGroup = called;
        people = group.people();
        needs = needed;
        demands = demanded;
        changedBy = by;
        changedAt = now;
    }

    /** The board has decided the budget as it stands. */
    void decide(AllotmentDecision by) {
        decided = budget;
        decision = by;
    }

    /** Whether the budget is as the board has decided. */
    public boolean isDecided() {
        return decided != null && Objects.equals(decided, budget);
    }

    public int getYear() {
        return year;
    }

    public Unit getUnit() {
        return unit;
    }

    public long getBudget() {
        return budget;
    }
}
