package se.ledstjarnan.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.shared.BaseEntity;

/** That a file was taken in: when, by whom, what it brought about, and a hash to know the file by. Never changed. */
@Entity
@Table(name = "organisation_import")
public class OrganisationImport extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportKind kind;

    @Column(name = "imported_at", nullable = false)
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "imported_by")
    private Employee by;

    @Column(name = "row_count", nullable = false)
    private int rows;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int changed;

    @Column(nullable = false)
    private int ended;

    @Column(name = "file_hash", nullable = false)
    private String fileHash;

    protected OrganisationImport() {}

    /** @param fileHash SHA-256 of the file, in hexadecimal */
    public OrganisationImport(ImportPreview done, Instant at, Employee by, String fileHash) {
        this.kind = done.kind();
        this.at = at;
        this.by = by;
        this.rows = done.rows();
        this.added = done.added();
        this.changed = done.changed();
        this.ended = done.ended();
        this.fileHash = fileHash;
    }
}
