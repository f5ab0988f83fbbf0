package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What a source handed in to a report, as stored, and what it had handed in the time before. */
@Entity
@Table(name = "made_report_data")
public class MadeData extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private MadeReport report;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "collected_at", nullable = false)
    private Instant collectedAt;

    @Column(nullable = false)
    private String block;

    private String shown;

    @Column(name = "previous_at")
    private Instant previousAt;

    private String previous;

    @Column(name = "previous_shown")
    private String previousShown;

    protected MadeData() {}

    public MadeData(MadeReport report, String source, String block, Instant now) {
        this.report = report;
        this.source = source;
        this.block = block;
        this.collectedAt = now;
    }

    /** Takes what was counted anew and remembers what it was. */
    public void renew(String counted, Instant now) {
        previous = block;
        previousAt = collectedAt;
        previousShown = shown;
        block = counted;
        shown = null;
        collectedAt = now;
    }

    /** Takes what lives until approval as it is now: no new count, so that nothing is said to have changed since the last. */
    public void replace(String now) {
        block = now;
    }

    /** Its tables as they are told, made safe with all others of the report. */
    public void show(String safe) {
        shown = safe;
    }

    /** Null where it was not kept yet. */
    public String getShown() {
        return shown;
    }

    public String getPreviousShown() {
        return previousShown;
    }

    public MadeReport getReport() {
        return report;
    }

    public String getSource() {
        return source;
    }

    public String getBlock() {
        return block;
    }

    /** Null where it has been counted once only. */
    public String getPrevious() {
        return previous;
    }

    public Instant getPreviousAt() {
        return previousAt;
    }
}
