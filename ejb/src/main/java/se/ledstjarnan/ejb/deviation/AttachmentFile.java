package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.shared.FileKind;

/** A file on its way out to somebody who may have it. */
public record AttachmentFile(String fileName, FileKind kind, byte[] content) {}
