package se.ledstjarnan.domain.routine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.FileKind;
import se.ledstjarnan.domain.shared.FileName;

/**
 * A file that belongs to one or more versions of a document, such as a form or a drawing. It never changes; a later version carries it on
 * or leaves it out. Its content is stored apart, so that no list ever loads it.
 */
@Entity
@Table(name = "routine_file")
public class RoutineFile extends BaseEntity {

    public static final int LARGEST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_PER_VERSION = 10;
    public static final Set<FileKind> KINDS = Set.of(FileKind.values());

    /** Longest text that is kept to be searched in, in characters. */
    public static final int LONGEST_TEXT = 200_000;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FileKind kind;

    @Column(nullable = false, updatable = false)
    private int bytes;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by_id", updatable = false)
    private Employee addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected RoutineFile() {}

    /** @param text what is written in it, for searching; null for a picture. Throws at the field files. */
    public RoutineFile(
            String fileName, FileKind kind, int bytes, String sha256, String text, Employee addedBy, Instant now) {
        checkSize(bytes);
        this.fileName = FileName.safe(fileName, kind);
        this.kind = kind;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.text = text;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    /** Throws at the field files where there is nothing in it, or more than is kept. */
    public static void checkSize(int bytes) {
        if (bytes <= 0) {
            throw DomainException.at("files", "routine.file.empty");
        }
        if (bytes > LARGEST_BYTES) {
            throw DomainException.at("files", "routine.file.tooLarge", LARGEST_BYTES / 1024 / 1024);
        }
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

    public String getText() {
        return text;
    }
}
