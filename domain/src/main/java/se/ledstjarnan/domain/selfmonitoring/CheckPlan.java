package se.ledstjarnan.domain.selfmonitoring;

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
import java.time.YearMonth;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;

/** A line of the year's plan in one month: a list to answer or a governing document to go through, in one unit or in every one. */
@Entity
@Table(name = "check_plan")
public class CheckPlan extends Aggregate {

    private static final int MOST_YEARS = 2;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CheckKind kind;

    @Column(name = "for_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "for_month", nullable = false, updatable = false)
    private int month;

    /** Null for every unit that the list concerns. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id", updatable = false)
    private CheckList list;

    @Column(name = "routine_id", updatable = false)
    private Long routineId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "planned_by_id", updatable = false)
    private Employee plannedBy;

    @Column(name = "planned_at", nullable = false, updatable = false)
    private Instant plannedAt;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    protected CheckPlan() {}

    private CheckPlan(CheckKind kind, YearMonth month, Unit unit, Employee by, LocalDate today, Instant now) {
        check(month, today);
        this.kind = kind;
        this.year = month.getYear();
        this.month = month.getMonthValue();
        this.unit = unit;
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /** Throws at the field year, months, list or unit. @param unit null for every unit that the list concerns */
    public static CheckPlan ofList(
            CheckKind kind, CheckList list, Unit unit, YearMonth month, Employee by, LocalDate today, Instant now) {
        CheckPlan plan = new CheckPlan(kind, month, unit, by, today, now);
        CheckListVersion version =
                list.inForce().orElseThrow(() -> DomainException.at("list", "selfmonitoring.listNotInForce"));
        if (!list.isFor(unit)) {
            throw DomainException.at("unit", "selfmonitoring.listOfAnotherUnit");
        }
        if (unit != null && !version.getArea().concerns(unit.getAreas())) {
            throw DomainException.at("unit", "selfmonitoring.otherArea");
        }
        plan.list = list;
        return plan;
    }

    /** A governing document to go through with the staff. */
    public static CheckPlan ofRoutine(
            long routineId, Unit unit, YearMonth month, Employee by, LocalDate today, Instant now) {
        CheckPlan plan = new CheckPlan(CheckKind.SELF_CHECK, month, unit, by, today, now);
        plan.routineId = routineId;
        return plan;
    }

    private static void check(YearMonth month, LocalDate today) {
        if (month.getYear() < today.getYear()) {
            throw DomainException.at("year", "selfmonitoring.pastYear", Integer.toString(today.getYear()));
        }
        if (month.isBefore(YearMonth.from(today))) {
            throw DomainException.at("months", "selfmonitoring.pastMonth");
        }
        if (month.getYear() > today.getYear() + MOST_YEARS) {
            throw DomainException.at(
                    "year", "selfmonitoring.yearTooFar", Integer.toString(today.getYear() + MOST_YEARS));
        }
    }

    /** It is not to be done any more. */
    public void drop(Instant now) {
        if (droppedAt == null) {
            droppedAt = now;
        }
    }

    public boolean isDropped() {
        return droppedAt != null;
    }

    /** The last day to have done it. */
    public LocalDate due() {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    public CheckKind getKind() {
        return kind;
    }

    public Unit getUnit() {
        return unit;
    }

    public CheckList getList() {
        return list;
    }
}
