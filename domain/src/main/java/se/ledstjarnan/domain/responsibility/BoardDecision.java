package se.ledstjarnan.domain.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A decision of a political body about the management system: what was decided, on which day, by which paragraph, under which
 * registration number. What was recorded by mistake is struck, with why, and stays to be seen.
 */
@Entity
@Table(name = "board_decision")
public class BoardDecision extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DecisionSubject subject;

    @Column(nullable = false, updatable = false)
    private String summary;

    @Embedded
    private PoliticalDecision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recorded_by_id", updatable = false)
    private Employee recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "struck_by_id")
    private Employee struckBy;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_reason")
    private String struckReason;

    protected BoardDecision() {}

    public BoardDecision(
            DecisionSubject subject, String summary, PoliticalDecision decision, Employee recordedBy, Instant now) {
        if (subject == null) {
            throw DomainException.at("subject", "shared.required");
        }
        this.subject = subject;
        this.summary = Text.required(summary, Text.SHORT, "summary");
        this.decision = decision;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public void strike(String words, Employee by, Instant now) {
        if (struckAt != null) {
            throw new DomainException("responsibility.alreadyStruck");
        }
        struckReason = Text.required(words, Text.SHORT, "words");
        struckBy = by;
        struckAt = now;
    }

    public boolean isStruck() {
        return struckAt != null;
    }
}
