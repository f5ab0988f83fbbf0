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

/** What following an analysis up showed, and when it is followed up next. */
@Entity
@Table(name = "risk_follow_up")
public class RiskFollowUp extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "analysis_id", updatable = false)
    private RiskAnalysis analysis;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "next_due", nullable = false, updatable = false)
    private LocalDate nextDue;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected RiskFollowUp() {}

    RiskFollowUp(RiskAnalysis analysis, String words, LocalDate nextDue, Employee by, Instant at) {
        this.analysis = analysis;
        this.words = words;
        this.nextDue = nextDue;
        this.by = by;
        this.at = at;
    }

    Instant getAt() {
        return at;
    }
}
