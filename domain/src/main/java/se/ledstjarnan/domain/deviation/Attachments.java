package se.ledstjarnan.domain.deviation;

import java.util.List;
import java.util.Optional;

/** The stored attachments. */
public interface Attachments {

    void add(Attachment attachment, byte[] content);

    Optional<Attachment> find(long id);

    byte[] content(long id);

    List<Attachment> ofDraft(long draftId);

    List<AttachmentRow> rowsOfDraft(long draftId);

    List<AttachmentRow> rowsOfCase(long deviationId);

    void remove(Attachment attachment);
}
