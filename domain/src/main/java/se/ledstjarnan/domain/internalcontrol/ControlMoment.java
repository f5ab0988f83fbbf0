package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A control of the plan: what is looked at, how, in which months, by whom, and who is told. */
@Entity
@Table(name = "control_moment")
public class ControlMoment extends BaseEntity {

    private static final int LONGEST = 500;
    private static final int MONTHS = 12;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private ControlPlan plan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", updatable = false)
    private PlanRisk risk;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private String method;

    private String sample;

    @Column(nullable = false)
    private String months;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "responsible_id")
    private Employee responsible;

    @Column(name = "report_to", nullable = false)
    private String reportTo;

    @Column(name = "list_id")
    private Long listId;

    @Column(nullable = false)
    private boolean struck;

    @OneToMany(mappedBy = "moment", cascade = CascadeType.PERSIST)
    private List<ControlPerformance> performances = new ArrayList<>();

    protected ControlMoment() {}

    ControlMoment(ControlPlan plan, PlanRisk risk, int position, MomentContent content, Employee responsible) {
        this.plan = plan;
        this.risk = risk;
        this.position = position;
        write(content, responsible);
    }

    /** Throws at the field that is wrong. */
    final void write(MomentContent content, Employee by) {
        String what = Text.required(content.words(), LONGEST, "words");
        String how = Text.required(content.method(), Text.LONG, "method");
        String of = Text.optional(content.sample(), Text.LONG, "sample");
        if (content.months().isEmpty()) {
            throw DomainException.at("months", "shared.required");
        }
        if (content.months().stream().anyMatch(month -> month < 1 || month > MONTHS)) {
            throw DomainException.at("months", "internalcontrol.badMonth");
        }
        if (by == null || !by.isActive()) {
            throw DomainException.at("responsible", "internalcontrol.nobody");
        }
        reportTo = Text.required(content.reportTo(), Text.SHORT, "reportTo");
        words = what;
        method = how;
        sample = of;
        months = new TreeSet<>(content.months()).stream().map(String::valueOf).collect(Collectors.joining(","));
        responsible = by;
        listId = content.listId();
    }

    void strike() {
        struck = true;
    }

    ControlPerformance perform(int month, PerformanceContent content, Employee by, LocalDate today, Instant now) {
        if (!getMonths().contains(month)) {
            throw DomainException.at("month", "internalcontrol.notPlannedThen");
        }
        if (performances.stream().anyMatch(each -> each.getMonth() == month)) {
            throw new DomainException("internalcontrol.performedAlready");
        }
        ControlPerformance performance = new ControlPerformance(this, month, content, by, today, now);
        performances.add(performance);
        return performance;
    }

    public ControlPlan getPlan() {
        return plan;
    }

    /** Whether it stands, and controls that risk. */
    boolean tests(PlanRisk tested) {
        return !struck && risk.equals(tested);
    }

    public PlanRisk getRisk() {
        return risk;
    }

    public int getPosition() {
        return position;
    }

    /** As IK-3-2: the second control of plan 3. */
    public String getNumber() {
        return plan.getName() + '-' + position;
    }

    public Set<Integer> getMonths() {
        return Arrays.stream(months.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public Employee getResponsible() {
        return responsible;
    }

    public boolean isStruck() {
        return struck;
    }

    public List<ControlPerformance> getPerformances() {
        return List.copyOf(performances);
    }
}
