package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The document of an approved report, kept apart from it and never changed. */
@Entity
@Table(name = "quarterly_report_document")
public class ReportDocument {

    @Id
    @Column(name = "report_id")
    private Long reportId;

    @Column(nullable = false, updatable = false)
    private byte[] pdf;

    @Column(updatable = false)
    private String page;

    protected ReportDocument() {}

    /** The same document as a file and as part of a page. */
    public ReportDocument(long reportId, byte[] pdf, String page) {
        this.reportId = reportId;
        this.pdf = pdf.clone();
        this.page = page;
    }

    /** As it stands in a page. */
    public String getPage() {
        return page;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }
}
