package se.ledstjarnan.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.Attachment;
import se.ledstjarnan.domain.deviation.AttachmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;

/** A file that belongs to something, with a name that is safe to save it by. Who may have it follows from what it belongs to. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends BaseEntity {

    public static final int MOST_PER_SUBJECT = 10;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FileSubject subject;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

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

    protected StoredFile() {}

    /**
     * A file as it came in, its kind told from its content.
     *
     * @param sha256 of the content, in hexadecimal
     */
    public StoredFile(
            FileSubject subject,
            long subjectId,
            String fileName,
            AttachmentKind kind,
            int bytes,
            String sha256,
            Employee by,
            Instant now) {
        checkSize(bytes);
        this.subject = subject;
        this.subjectId = subjectId;
        this.fileName = Attachment.safeName(fileName, kind);
        this.kind = kind;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.addedBy = by;
        this.addedAt = now;
    }

    /** Throws at the field files where there is nothing in it, or more than a file may hold. */
    public static void checkSize(int bytes) {
        if (bytes <= 0) {
            throw DomainException.at("files", "deviation.fileEmpty");
        }
        if (bytes > Attachment.LARGEST_BYTES) {
            throw DomainException.at("files", "deviation.fileTooLarge", Attachment.LARGEST_BYTES / 1024 / 1024);
        }
    }

    public FileSubject getSubject() {
        return subject;
    }

    public long getSubjectId() {
        return subjectId;
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
}
