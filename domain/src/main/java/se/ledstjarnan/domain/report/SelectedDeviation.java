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
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A deviation chosen for the board by MAS, with her reason, or by a rule, and a summary of her own in which nobody can be
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "marked_by_id", updatable = false)
    private Employee markedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rule_id", updatable = false)
    private SelectionRule rule;

    @Column(name = "left_out_reason")
    private String leftOutReason;

    @Column(name = "left_out_at")
    private Instant leftOutAt;

    @Column(name = "attested_at")
    private Instant attestedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attested_by_id")
    private Employee attestedBy;

    protected SelectedDeviation() {}

    /** MAS's own pick. */
    public SelectedDeviation(Deviation deviation, String reason, Employee by, Instant now) {
        this.deviation = deviation;
        this.reason = Text.required(reason, Text.SHORT, "reason");
        this.markedBy = by;
        this.markedAt = now;
    }

    /** Chosen by a rule when the report was drafted; the reason is the rule in words. */
    public SelectedDeviation(Deviation deviation, SelectionRule rule, String words, Instant now) {
        this(deviation, words, (Employee) null, now);
        this.rule = rule;
    }

    /** What a rule has chosen stays chosen, so that the choice can be explained, but MAS can leave it out of the report. */
    public void leaveOut(String why, Instant now) {
        if (rule == null) {
            throw new DomainException("report.notChosenByRule");
        }
        leftOutReason = Text.required(why, Text.SHORT, "leftOut");
        leftOutAt = now;
    }

    /** Takes it into the report again. */
    public void takeBack() {
        leftOutReason = null;
        leftOutAt = null;
    }

    /** Keeps the words; they are not attested until somebody attests just these. */
    public void describe(String newReason, String text) {
        if (rule == null) {
            reason = Text.required(newReason, Text.SHORT, "reason");
        }
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

    public boolean isByRule() {
        return rule != null;
    }

    /** Null for MAS's own pick. */
    public Long getRuleId() {
        return rule == null ? null : rule.getId();
    }

    /** Null where it is in the report. */
    public String getLeftOutReason() {
        return leftOutReason;
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
