package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Which deviations a drafted report chooses by itself, so that the same quarter always chooses the same: of a category, from a
 * severity, or recurring at one unit. A rule holds from a day; it is ended and followed by another, never changed, so that any
 * earlier report can be explained.
 */
@Entity
@Table(name = "selection_rule")
public class SelectionRule extends Aggregate {

    private static final int HIGHEST_SEVERITY = 4;
    private static final int MOST_TIMES = 99;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id", updatable = false)
    private Category category;

    @Column(name = "least_severity", updatable = false)
    private Integer leastSeverity;

    @Column(name = "least_times", updatable = false)
    private Integer leastTimes;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Embedded
    private DatedPeriod period;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "end_reason")
    private String endReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Employee endedBy;

    protected SelectionRule() {}

    /**
     * A rule that holds from today.
     *
     * @param leastTimes how often in the quarter at one unit; then the most serious of them is chosen. Null for every single one
     * @param fewestTimes a lower number could tell of a count that the report hides
     */
    public SelectionRule(
            Category category,
            Integer leastSeverity,
            Integer leastTimes,
            int fewestTimes,
            String reason,
            Employee by,
            LocalDate today,
            Instant now) {
        if (leastSeverity == null && leastTimes == null) {
            throw DomainException.at("severity", "report.ruleChoosesAll");
        }
        if (leastSeverity != null && (leastSeverity < 1 || leastSeverity > HIGHEST_SEVERITY)) {
            throw DomainException.at("severity", "report.noSuchSeverity");
        }
        if (leastTimes != null && (leastTimes < fewestTimes || leastTimes > MOST_TIMES)) {
            throw DomainException.at("times", "report.ruleTimes", fewestTimes, MOST_TIMES);
        }
        if (category != null && category.getCompartment() != Compartment.HEALTH_CARE) {
            throw DomainException.at("category", "report.ruleCategory");
        }
        this.category = category;
        this.leastSeverity = leastSeverity;
        this.leastTimes = leastTimes;
        this.reason = Text.required(reason, Text.SHORT, "reason");
        this.period = DatedPeriod.since(today);
        this.madeBy = by;
        this.madeAt = now;
    }

    /** Holds no longer, from today; a rule made today never held. */
    public void end(String why, Employee by, LocalDate today) {
        if (isEnded()) {
            throw new DomainException("report.ruleEnded");
        }
        endReason = Text.required(why, Text.SHORT, "endReason");
        endedBy = by;
        period = new DatedPeriod(
                period.getFrom(), today.isAfter(period.getFrom()) ? today.minusDays(1) : period.getFrom());
    }

    public boolean isEnded() {
        return endedBy != null;
    }

    /** Null for every category. */
    public Category getCategory() {
        return category;
    }

    /** Null for every severity. */
    public Integer getLeastSeverity() {
        return leastSeverity;
    }

    /** Null where one is enough. */
    public Integer getLeastTimes() {
        return leastTimes;
    }

    public String getReason() {
        return reason;
    }

    public DatedPeriod getPeriod() {
        return period;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null where it came with the data. */
    public Employee getMadeBy() {
        return madeBy;
    }

    /** Null while it holds. */
    public String getEndReason() {
        return endReason;
    }
}
