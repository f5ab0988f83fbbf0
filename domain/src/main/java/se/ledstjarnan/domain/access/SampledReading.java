package se.ledstjarnan.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** One reading drawn for a sample, and what was found of it. Nobody judges a reading of their own. */
@Entity
@Table(name = "sampled_reading")
public class SampledReading extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sample_id", updatable = false)
    private LogSample sample;

    @Column(name = "audit_entry_id", nullable = false, updatable = false)
    private long auditEntryId;

    @Column(name = "reader_id", nullable = false, updatable = false)
    private long readerId;

    @Enumerated(EnumType.STRING)
    private SampleVerdict verdict;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "judged_by_id")
    private Employee judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    protected SampledReading() {}

    SampledReading(LogSample sample, long auditEntryId, long readerId) {
        this.sample = sample;
        this.auditEntryId = auditEntryId;
        this.readerId = readerId;
    }

    /** Anything but justified wants a note; nothing changed is nothing judged anew. */
    void judge(LogSample.Finding finding, Employee by, Instant now) {
        SampleVerdict found = finding.verdict();
        String words = Text.optional(finding.note(), Text.SHORT, "note");
        if (found == verdict && Objects.equals(words, note)) {
            return;
        }
        if (by.getId() == readerId) {
            throw new DomainException("access.ownReading", finding.line());
        }
        if (found != null && found != SampleVerdict.JUSTIFIED && words == null) {
            throw new DomainException("access.noteMissing", finding.line());
        }
        verdict = found;
        note = words;
        judgedBy = by;
        judgedAt = now;
    }

    /** Null until somebody has judged it. */
    public SampleVerdict getVerdict() {
        return verdict;
    }
}
