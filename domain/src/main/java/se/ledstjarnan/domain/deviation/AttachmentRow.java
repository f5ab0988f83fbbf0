package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import java.time.Instant;

/** An attachment in a list. Size in bytes. */
public record AttachmentRow(long id, String fileName, AttachmentKind kind, int bytes, Instant addedAt)
        implements Serializable {}
