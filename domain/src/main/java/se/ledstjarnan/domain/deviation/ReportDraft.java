package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;

/**
 * A report that is being written. One per person and kind of entry, so that it is found again on another device; its content is
 * sealed, since it may name somebody. The token goes with the report when it is sent, and makes sending twice the same as once.
 */
@Entity
@Table(name = "deviation_draft")
public class ReportDraft extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReportEntry entry;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "content_sealed")
    private byte[] content;

    protected ReportDraft() {}

    public ReportDraft(Employee employee, ReportEntry entry, UUID token, Instant now) {
        this.employee = employee;
        this.entry = entry;
        this.token = token;
        this.openedAt = now;
    }

    /** Keeps what has been written so far. */
    public void save(byte[] sealed, Instant now) {
        content = Arrays.copyOf(sealed, sealed.length);
        savedAt = now;
    }

    public Employee getEmployee() {
        return employee;
    }

    public ReportEntry getEntry() {
        return entry;
    }

    public UUID getToken() {
        return token;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Null while nothing has been written. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Null while nothing has been written. */
    public byte[] getContent() {
        return content == null ? null : Arrays.copyOf(content, content.length);
    }
}
