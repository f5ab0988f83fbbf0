package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.Text;

/**
 * A deviation that MAS has marked for the board, with the reason for the choice and a summary of her own in which nobody can be
 * recognised. The summary is all that leaves of the case, and only once she has attested it; changing it takes the attest away.
 */
@Entity
@Table(name = "selected_deviation")
public class SelectedDeviation extends Aggregate {

    /** Longest summary, in characters: a paragraph, not a case. */
    public static final int LONGEST_SUMMARY = 2_000;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deviation_id", updatable = false)
    private Deviation deviation;

    @Column(nullable = false)
    private String reason;

    private String summary;

    @Column(name = "marked_at", nullable = false, updatable = false)
    private Instant markedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "marked_by_id", updatable = false)
    private Employee markedBy;

    @Column(name = "attested_at")
    private Instant attestedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attested_by_id")
    private Employee attestedBy;

    protected SelectedDeviation() {}

    public SelectedDeviation(Deviation deviation, String reason, Employee by, Instant now) {
        this.deviation = deviation;
        this.reason = Text.required(reason, Text.SHORT, "reason");
        this.markedBy = by;
        this.markedAt = now;
    }

    /** Keeps the words; they are not attested until somebody attests just these. */
    public void describe(String newReason, String text) {
        reason = Text.required(newReason, Text.SHORT, "reason");
        String cleaned = Text.optional(text, LONGEST_SUMMARY, "summary");
        if (cleaned == null || !cleaned.equals(summary)) {
            attestedAt = null;
            attestedBy = null;
        }
        summary = cleaned;
    }

    /** Attests that nobody can be recognised from the summary. */
    public void attest(Employee by, Instant now) {
        summary = Text.required(summary, LONGEST_SUMMARY, "summary");
        attestedBy = by;
        attestedAt = now;
    }

    public Deviation getDeviation() {
        return deviation;
    }

    public String getReason() {
        return reason;
    }

    /** Null until written. */
    public String getSummary() {
        return summary;
    }

    public boolean isAttested() {
        return attestedAt != null;
    }

    public Instant getAttestedAt() {
        return attestedAt;
    }
}
