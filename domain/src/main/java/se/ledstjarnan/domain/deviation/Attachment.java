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
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileName;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/**
 * A picture or a document of a report: first of its draft, then of the case. The content is stored apart, so that no list ever
 * loads it.
 */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    public static final int MOST_PER_REPORT = 10;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_id")
    private ReportDraft draft;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deviation_id")
    private Deviation deviation;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FileKind kind;

    @Column(nullable = false, updatable = false)
    private int bytes;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by_id", updatable = false)
    private Employee addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected Attachment() {}

    /** Throws when the file is empty or larger than a file may be. */
    public Attachment(ReportDraft draft, String fileName, FileKind kind, int bytes, String sha256, Instant now) {
        this(fileName, kind, bytes, sha256, draft.getEmployee(), now);
        this.draft = draft;
    }

    /** Came with a case by the public page, which has no drafts. */
    public Attachment(Deviation deviation, String fileName, FileKind kind, int bytes, String sha256, Instant now) {
        this(fileName, kind, bytes, sha256, deviation.getReporter(), now);
        this.deviation = deviation;
    }

    private Attachment(String fileName, FileKind kind, int bytes, String sha256, Employee addedBy, Instant now) {
        FileSize.check(bytes);
        this.fileName = FileName.safe(fileName, kind);
        this.kind = kind;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    /** Goes from the draft to the case that became of it. */
    public void moveTo(Deviation sent) {
        deviation = sent;
        draft = null;
    }

    /** Null once the report is sent. */
    public ReportDraft getDraft() {
        return draft;
    }

    /** Null until the report is sent. */
    public Deviation getDeviation() {
        return deviation;
    }

    public String getFileName() {
        return fileName;
    }

    public FileKind getKind() {
        return kind;
    }

    public int getBytes() {
        return bytes;
    }

    /** Of the content, in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    public Employee getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
