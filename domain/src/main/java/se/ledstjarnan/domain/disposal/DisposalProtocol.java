package se.ledstjarnan.domain.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What was removed by a list, as a document; written once. */
@Entity
@Table(name = "disposal_protocol")
public class DisposalProtocol {

    @Id
    @Column(name = "list_id")
    private long listId;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private byte[] pdf;

    protected DisposalProtocol() {}

    public DisposalProtocol(DisposalList of, String sha256, byte[] pdf) {
        this.listId = of.getId();
        this.sha256 = sha256;
        this.pdf = pdf.clone();
    }

    public byte[] getPdf() {
        return pdf.clone();
    }
}
