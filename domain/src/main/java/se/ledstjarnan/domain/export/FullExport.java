package se.ledstjarnan.domain.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** All of it in one file. Since it holds every secret there is, one orders it and another approves it, and it is not kept for long. */
@Entity
@Table(name = "full_export")
public class FullExport extends Aggregate {

    /** How long the file can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int LONGEST_REASON = 1_000;

    @Column(nullable = false, unique = true, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FullExportStatus status;

    @Column(nullable = false, updatable = false)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ordered_by_id", updatable = false)
    private Employee orderedBy;

    @Column(name = "ordered_at", nullable = false, updatable = false)
    private Instant orderedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Employee answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "made_at")
    private Instant madeAt;

    private Long bytes;

    private String sha256;

    @Column(name = "table_count")
    private Integer tableCount;

    @Column(name = "row_count")
    private Long rowCount;

    @Column(name = "file_count")
    private Integer fileCount;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected FullExport() {}

    /** Throws at the field reason. */
    public FullExport(int number, String reason, Employee by, Instant now) {
        this.number = number;
        this.reason = Text.required(reason, LONGEST_REASON, "reason");
        this.orderedBy = by;
        this.orderedAt = now;
        this.status = FullExportStatus.ORDERED;
    }

    public void approve(Employee by, Instant now) {
        answer(FullExportStatus.APPROVED, by, now);
    }

    public void refuse(Employee by, Instant now) {
        answer(FullExportStatus.REFUSED, by, now);
    }

    private void answer(FullExportStatus to, Employee by, Instant now) {
        from(FullExportStatus.ORDERED);
        if (orderedBy.equals(by)) {
            throw new DomainException("export.ownOrder");
        }
        status = to;
        answeredBy = by;
        answeredAt = now;
    }

    /** What the file came to. @param sha256 of it, in hexadecimal */
    public void made(FullExportContent content, long size, String checksum, Instant now) {
        from(FullExportStatus.APPROVED);
        status = FullExportStatus.MADE;
        tableCount = content.tables();
        rowCount = content.rows();
        fileCount = content.files();
        bytes = size;
        sha256 = checksum;
        madeAt = now;
        expiresAt = now.plus(KEPT);
    }

    /** Throws unless it can be fetched. */
    public void checkThere(Instant now) {
        if (status != FullExportStatus.MADE || !expiresAt.isAfter(now)) {
            throw new DomainException("export.gone");
        }
    }

    /** The file is taken away; that it was there, and who has it, stays. */
    public void remove(Instant now) {
        from(FullExportStatus.MADE);
        status = FullExportStatus.REMOVED;
        removedAt = now;
    }

    private void from(FullExportStatus needed) {
        if (status != needed) {
            throw new DomainException("export.notInThisStatus");
        }
    }

    public int getNumber() {
        return number;
    }

    public FullExportStatus getStatus() {
        return status;
    }

    public String getReason() {
        return reason;
    }

    public Employee getOrderedBy() {
        return orderedBy;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    /** Null until it is approved or refused. */
    public Employee getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Long getBytes() {
        return bytes;
    }

    public String getSha256() {
        return sha256;
    }

    public Integer getTableCount() {
        return tableCount;
    }

    public Long getRowCount() {
        return rowCount;
    }

    public Integer getFileCount() {
        return fileCount;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
