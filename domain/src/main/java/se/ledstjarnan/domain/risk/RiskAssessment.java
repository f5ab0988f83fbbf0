package se.ledstjarnan.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** How a risk was judged once, by whom and why. Never changed: judging anew adds one, and all of them are the risk's history. */
@Entity
@Table(name = "risk_assessment")
public class RiskAssessment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", updatable = false)
    private Risk risk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AssessmentKind kind;

    @Column(nullable = false, updatable = false)
    private int probability;

    @Column(nullable = false, updatable = false)
    private int consequence;

    @Column(nullable = false, updatable = false)
    private String motivation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected RiskAssessment() {}

    /** The scale has been asked whether it has the steps. */
    RiskAssessment(Risk risk, AssessmentKind kind, Judgement judgement, Employee by, Instant now) {
        this.risk = risk;
        this.kind = kind;
        this.probability = judgement.probability();
        this.consequence = judgement.consequence();
        this.motivation = Text.required(judgement.motivation(), Text.LONG, "motivation");
        this.by = by;
        this.at = now;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    public int getProbability() {
        return probability;
    }

    public int getConsequence() {
        return consequence;
    }

    /** Probability times consequence. */
    public int getProduct() {
        return probability * consequence;
    }

    public Instant getAt() {
        return at;
    }
}
