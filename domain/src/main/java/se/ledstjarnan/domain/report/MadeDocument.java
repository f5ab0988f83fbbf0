package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A document of an approved report, kept apart from it and never changed. */
@Entity
@Table(name = "made_report_document")
public class MadeDocument extends BaseEntity {

    /** What of the report it holds. */
    public enum Kind {
        WHOLE,
        /** The part that can be taken out on its own. */
        PART
    }

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private byte[] pdf;

    @Column(updatable = false)
    private String paper;

    @Column(updatable = false)
    private String page;

    @Column(nullable = false, updatable = false)
    private String sha256;

    protected MadeDocument() {}

    /**
     * The same document in three shapes.
     *
     * @param paper the XHTML that the file was made from
     * @param page as it stands in a page
     */
    public MadeDocument(long reportId, Kind kind, byte[] pdf, String paper, String page, String sha256) {
        this.reportId = reportId;
        this.kind = kind;
        this.pdf = pdf.clone();
        this.paper = paper;
        this.page = page;
        this.sha256 = sha256;
    }

    public Kind getKind() {
        return kind;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    /** Null for one from before that was kept. */
    public String getPaper() {
        return paper;
    }

    /** Null for one from before that was kept. */
    public String getPage() {
        return page;
    }

    public String getSha256() {
        return sha256;
    }
}
