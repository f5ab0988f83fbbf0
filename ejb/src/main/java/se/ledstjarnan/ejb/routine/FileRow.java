package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.FileKind;

/** A file of a version, in a list. Size in bytes. */
public record FileRow(long id, String name, FileKind kind, int bytes) implements Serializable {}
