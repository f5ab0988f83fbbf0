package se.ledstjarnan.ejb.file;

import java.io.Serializable;

/** A file in a list. Size in bytes. */
public record FileRow(long id, String fileName, int bytes) implements Serializable {}
