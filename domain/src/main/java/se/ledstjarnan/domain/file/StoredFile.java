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
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A file that belongs to something, with a name that is safe to save it by. Who may have it follows from what it belongs to. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FileSubject subject;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

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
            FileKind kind,
            int bytes,
            String sha256,
            Employee by,
            Instant now) {
        FileSize.check(bytes);
        this.subject = subject;
        this.subjectId = subjectId;
        this.fileName = FileName.safe(fileName, kind);
        this.kind = kind;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.addedBy = by;
        this.addedAt = now;
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

    public FileKind getKind() {
        return kind;
    }

    public int getBytes() {
        return bytes;
    }
}
