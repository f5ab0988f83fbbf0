package se.ledstjarnan.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** That a decided analysis was taken up again, why, and the decision that held until then. */
@Entity
@Table(name = "risk_reopening")
public class RiskReopening extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "analysis_id", updatable = false)
    private RiskAnalysis analysis;

    @Column(nullable = false, updatable = false)
    private String because;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decision_words", nullable = false, updatable = false)
    private String decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decided_by_id", updatable = false)
    private Employee decidedBy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected RiskReopening() {}

    /** As long as the analysis still has the decision. */
    RiskReopening(RiskAnalysis analysis, String because, Employee by, Instant now) {
        this.analysis = analysis;
        this.because = Text.required(because, Text.LONG, "reopenBecause");
        this.decidedOn = analysis.decidedOn;
        this.decision = analysis.decision;
        this.decidedBy = analysis.decidedBy;
        this.by = by;
        this.at = now;
    }

    public String getBecause() {
        return because;
    }

    /** The decision that held until then. */
    public String getDecision() {
        return decision;
    }
}
