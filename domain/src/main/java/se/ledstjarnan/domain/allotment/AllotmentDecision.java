package se.ledstjarnan.domain.allotment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What the elected decided of the means of a year, and where it is recorded. */
@Entity
@Table(name = "allotment_decision")
public class AllotmentDecision extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private String words;

    @Embedded
    private PoliticalDecision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recorded_by_id", updatable = false)
    private Employee recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected AllotmentDecision() {}

    /** Decides those budgets of the year that are proposals; what is decided already is not decided twice. */
    public AllotmentDecision(
            int year, String words, PoliticalDecision decision, List<Allotment> proposed, Employee by, Instant now) {
        if (proposed.isEmpty()) {
            throw new DomainException("allotment.decidedAlready", Integer.toString(year));
        }
        this.year = year;
        this.words = Text.required(words, Text.LONG, "words");
        this.decision = decision;
        this.recordedBy = by;
        this.recordedAt = now;
        proposed.forEach(each -> each.decide(this));
    }

    public int getYear() {
        return year;
    }
}
