package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.deviation.AttachmentKind;

/** A file on its way out to somebody who may have it. */
public record AttachmentFile(String fileName, AttachmentKind kind, byte[] content) {}
