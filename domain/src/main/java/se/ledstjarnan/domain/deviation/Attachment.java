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
import java.util.Locale;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A picture or a document of a report: first of its draft, then of the case. The content is stored apart, so that no list ever
 * loads it.
 */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    public static final int LARGEST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_PER_REPORT = 10;

    private static final int LONGEST_NAME = 100;

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
    private AttachmentKind kind;

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

    /** Throws when the file is empty or larger than {@link #LARGEST_BYTES}. */
    public Attachment(ReportDraft draft, String fileName, AttachmentKind kind, int bytes, String sha256, Instant now) {
        this(fileName, kind, bytes, sha256, draft.getEmployee(), now);
        this.draft = draft;
    }

    /** Came with a case by the public page, which has no drafts. */
    public Attachment(
            Deviation deviation, String fileName, AttachmentKind kind, int bytes, String sha256, Instant now) {
        this(fileName, kind, bytes, sha256, deviation.getReporter(), now);
        this.deviation = deviation;
    }

    private Attachment(String fileName, AttachmentKind kind, int bytes, String sha256, Employee addedBy, Instant now) {
        if (bytes <= 0) {
            throw DomainException.at("files", "deviation.fileEmpty");
        }
        if (bytes > LARGEST_BYTES) {
            throw DomainException.at("files", "deviation.fileTooLarge", LARGEST_BYTES / 1024 / 1024);
        }
        this.fileName = safeName(fileName, kind);
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

    /** Only the last part of a path, without what a file system or a header could trip on, and with an extension that is true. */
    public static String safeName(String given, AttachmentKind kind) {
        String name = Text.clean(given).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;%]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean telling = kind.extensions().contains(extension);
        String stem = telling ? name.substring(0, dot) : name.replace('.', '_');
        if (stem.isBlank()) {
            stem = "bilaga";
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST_NAME)).strip();
        }
        return stem + "." + (telling ? extension : kind.extensions().get(0));
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

    public AttachmentKind getKind() {
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
