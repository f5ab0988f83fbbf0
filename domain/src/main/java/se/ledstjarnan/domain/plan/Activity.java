package se.ledstjarnan.domain.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A performance or an activity of a plan: who does what, how, when and why, and how far it has come. */
@Entity
@Table(name = "activity")
public class Activity extends BaseEntity {

    /** When all of it is done. */
    public static final int WHOLE = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private ActionPlan plan;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActivityKind kind;

    @Column(nullable = false)
    private String title;

    private String extent;

    @Column(nullable = false)
    private String how;

    private String why;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Column(nullable = false)
    private LocalDate begins;

    @Column(nullable = false)
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActivityStatus status;

    @Column(nullable = false)
    private int progress;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.PERSIST)
    private List<ActivityReport> reports = new ArrayList<>();

    protected Activity() {}

    Activity(ActionPlan plan, int position, ActivityContent content, Employee employee, Unit unit) {
        this.plan = plan;
        this.position = position;
        this.status = ActivityStatus.PLANNED;
        write(content, employee, unit);
    }

    final void write(ActivityContent content, Employee doer, Unit of) {
        demandOpen();
        content.check(plan.getBegins(), plan.getEnds());
        String what = Text.required(content.title(), Text.SHORT, "what");
        String much = Text.optional(content.extent(), Text.SHORT, "extent");
        String way = Text.required(content.how(), Text.LONG, "how");
        String reason = Text.optional(content.why(), Text.LONG, "reason");
        Unit planned = plan.getUnit();
        if (of != null && !PlanGoal.isBelow(of, planned == null ? null : planned.getId())) {
            throw DomainException.at("unit", "plan.unitOutsidePlan");
        }
        if (doer == null || !doer.isActive()) {
            throw DomainException.at("person", "plan.nobody");
        }
        kind = content.kind();
        title = what;
        extent = much;
        how = way;
        why = reason;
        unit = of;
        employee = doer;
        begins = content.begins();
        ends = content.ends();
    }

    /** Says how far it has come; all of it is done at a hundred. */
    void report(Integer percent, String words, Employee by, Instant now) {
        demandOpen();
        if (percent == null) {
            throw DomainException.at("percent", "shared.required");
        }
        if (percent < 0 || percent > WHOLE) {
            throw DomainException.at("percent", "plan.badPercent");
        }
        String said = Text.required(words, Text.LONG, "words");
        progress = percent;
        status =
                percent == WHOLE ? ActivityStatus.DONE : percent == 0 ? ActivityStatus.PLANNED : ActivityStatus.ONGOING;
        reports.add(new ActivityReport(this, status, percent, said, by, now));
    }

    /** It will not be done. */
    void cancel(String because, Employee by, Instant now) {
        demandOpen();
        String reason = Text.required(because, Text.LONG, "because");
        status = ActivityStatus.CANCELLED;
        reports.add(new ActivityReport(this, status, progress, reason, by, now));
    }

    private void demandOpen() {
        if (!status.isOpen()) {
            throw new DomainException("plan.activityEnded");
        }
    }

    public boolean isLate(LocalDate today) {
        return status.isOpen() && ends.isBefore(today);
    }

    boolean isBefore(LocalDate day) {
        return begins.isBefore(day);
    }

    boolean isAfter(LocalDate day) {
        return ends.isAfter(day);
    }

    public ActionPlan getPlan() {
        return plan;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public Unit getUnit() {
        return unit;
    }

    public Employee getEmployee() {
        return employee;
    }

    public ActivityStatus getStatus() {
        return status;
    }

    public int getProgress() {
        return progress;
    }

    /** As people name it: H-12-3. */
    public String getNumber() {
        return plan.getName() + "-" + position;
    }
}
