package se.ledstjarnan.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A file of a document as it was when the document was queued, with the checksum that goes with it. Never changed. */
@Entity
@Table(name = "registration_file")
public class RegisteredFile extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "registration_id", updatable = false)
    private Registration registration;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected RegisteredFile() {}

    RegisteredFile(Registration registration, int place, RegisterFile file, String sha256) {
        this.registration = registration;
        this.place = place;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.sha256 = sha256;
        this.content = Arrays.copyOf(file.content(), file.content().length);
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Lower-case hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    public byte[] getContent() {
        return Arrays.copyOf(content, content.length);
    }
}
