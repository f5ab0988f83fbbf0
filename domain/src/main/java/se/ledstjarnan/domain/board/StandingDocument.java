package se.ledstjarnan.domain.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An approved standing report as it was approved: on paper and on screen. */
@Entity
@Table(name = "standing_report_document")
public class StandingDocument {

    @Id
    @Column(name = "report_id")
    private Long reportId;

    @Column(nullable = false, updatable = false)
    private byte[] pdf;

    @Column(nullable = false, updatable = false)
    private String page;

    protected StandingDocument() {}

    public StandingDocument(long reportId, byte[] pdf, String page) {
        this.reportId = reportId;
        this.pdf = pdf.clone();
        this.page = page;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    public String getPage() {
        return page;
    }
}
