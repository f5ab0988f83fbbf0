package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What the controls of a plan had shown by a day, and how its risks were judged then. The political body approves it. */
@Entity
@Table(name = "control_follow_up")
public class PlanFollowUp extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private ControlPlan plan;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "control_risk_after", joinColumns = @JoinColumn(name = "follow_up_id"))
    private List<RiskAfter> after = new ArrayList<>();

    @Embedded
    private PoliticalDecision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    protected PlanFollowUp() {}

    PlanFollowUp(ControlPlan plan, LocalDate day, String words, List<RiskAfter> after, Employee by, Instant now) {
        this.plan = plan;
        this.day = day;
        this.words = ForBoard.safe(Text.required(words, Text.LONG, "words"), "words");
        this.after.addAll(after);
        this.by = by;
        this.at = now;
    }

    void approve(PoliticalDecision made, Employee recorder) {
        if (recordedBy != null) {
            throw new DomainException("internalcontrol.approvedAlready");
        }
        decision = made;
        recordedBy = recorder;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<RiskAfter> getAfter() {
        return List.copyOf(after);
    }

    public boolean isApproved() {
        return recordedBy != null;
    }
}
