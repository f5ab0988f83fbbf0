package se.ledstjarnan.domain.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A file of old cases on its way in: looked at as often as it takes, then stored as a whole, or not at all. */
@Entity
@Table(name = "case_import")
public class CaseImport extends Aggregate {

    /** Longest name of another system, and of a file. */
    public static final int LONGEST_SYSTEM = 40;

    private static final int LONGEST_FILE = 120;

    @Column(nullable = false, unique = true, updatable = false)
    private int number;

    @Column(name = "source_system", nullable = false, updatable = false)
    private String sourceSystem;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "uploaded_by_id", updatable = false)
    private Employee uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "fault_count", nullable = false)
    private int faultCount;

    @Column(name = "person_count", nullable = false)
    private int personCount;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected CaseImport() {}

    /** The file as it came. @param sha256 of its content, in hexadecimal */
    public CaseImport(
            int number, String sourceSystem, String fileName, String sha256, long bytes, Employee by, Instant now) {
        this.number = number;
        this.sourceSystem = system(sourceSystem);
        String name = Text.clean(fileName).replace('\\', '/').replace('\n', ' ');
        name = name.substring(name.lastIndexOf('/') + 1);
        this.fileName = name.length() > LONGEST_FILE ? name.substring(name.length() - LONGEST_FILE) : name;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.uploadedBy = by;
        this.uploadedAt = now;
        this.status = ImportStatus.UPLOADED;
    }

    /** The name of another system, on one line. Throws at the field system. */
    public static String system(String typed) {
        return Text.required(typed == null ? null : typed.replaceAll("\\s+", " "), LONGEST_SYSTEM, "system");
    }

    /** All of it is to be read, once more where columns or words have got another meaning. */
    public void orderCheck() {
        from(ImportStatus.UPLOADED, ImportStatus.CHECKED);
        status = ImportStatus.CHECK_ORDERED;
    }

    /** What was found. @param persons rows with what looks like a personnummer in a text */
    public void checked(int rows, int faults, int persons, LocalDate first, LocalDate last) {
        from(ImportStatus.CHECK_ORDERED);
        status = ImportStatus.CHECKED;
        rowCount = rows;
        faultCount = faults;
        personCount = persons;
        firstDay = first;
        lastDay = last;
    }

    /** All of it is to be stored, which nothing may hinder; and whoever asks has seen that there may be personnummer in the texts. */
    public void orderStore(boolean personsSeen) {
        from(ImportStatus.CHECKED);
        if (!isReady()) {
            throw new DomainException("importing.notReady");
        }
        if (personCount > 0 && !personsSeen) {
            throw DomainException.at("persons", "importing.personsNotSeen");
        }
        status = ImportStatus.STORE_ORDERED;
    }

    /** Something came in between; the file is to be looked at again. */
    public void hindered(int faults) {
        from(ImportStatus.STORE_ORDERED);
        status = ImportStatus.CHECKED;
        faultCount = faults;
    }

    public void stored(Instant now) {
        from(ImportStatus.STORE_ORDERED);
        status = ImportStatus.STORED;
        storedAt = now;
    }

    public void discard() {
        from(ImportStatus.UPLOADED, ImportStatus.CHECKED);
        status = ImportStatus.DISCARDED;
    }

    /** Its cases are gone again; that nobody has touched them is for the caller to know. */
    public void undo(Instant now) {
        from(ImportStatus.STORED);
        status = ImportStatus.UNDONE;
        undoneAt = now;
    }

    private void from(ImportStatus first, ImportStatus... others) {
        Set<ImportStatus> allowed = EnumSet.of(first, others);
        if (!allowed.contains(status)) {
            throw new DomainException("importing.notInThisStatus");
        }
    }

    /** Whether all of it can be stored. */
    public boolean isReady() {
        return status == ImportStatus.CHECKED && rowCount > 0 && faultCount == 0;
    }

    public int getNumber() {
        return number;
    }

    public String getSourceSystem() {
        return sourceSystem;
    }

    public String getFileName() {
        return fileName;
    }

    public ImportStatus getStatus() {
        return status;
    }

    public Employee getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public long getBytes() {
        return bytes;
    }

    public int getRowCount() {
        return rowCount;
    }

    public int getFaultCount() {
        return faultCount;
    }

    public int getPersonCount() {
        return personCount;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public Instant getUndoneAt() {
        return undoneAt;
    }
}
