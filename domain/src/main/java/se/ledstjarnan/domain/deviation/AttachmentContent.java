package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of an attachment, loaded only when somebody opens it. */
@Entity
@Table(name = "attachment_content")
public class AttachmentContent {

    @Id
    @Column(name = "attachment_id")
    private Long attachmentId;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected AttachmentContent() {}

    public AttachmentContent(Attachment attachment, byte[] content) {
        this.attachmentId = attachment.getId();
        this.content = content.clone();
    }

    public byte[] getContent() {
        return content.clone();
    }
}
