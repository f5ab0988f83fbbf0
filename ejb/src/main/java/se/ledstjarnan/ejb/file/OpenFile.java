package se.ledstjarnan.ejb.file;

import se.ledstjarnan.domain.file.FileKind;

/** A file on its way out to somebody who may have it. */
public record OpenFile(String fileName, FileKind kind, byte[] content) {}
