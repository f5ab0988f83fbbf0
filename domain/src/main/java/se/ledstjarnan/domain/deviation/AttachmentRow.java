package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.file.FileKind;

/** An attachment in a list. Size in bytes. */
public record AttachmentRow(long id, String fileName, FileKind kind, int bytes, Instant addedAt)
        implements Serializable {}
