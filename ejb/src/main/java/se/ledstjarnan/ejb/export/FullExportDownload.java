package se.ledstjarnan.ejb.export;

import java.io.Serializable;
import java.time.Instant;

/** That somebody fetched a full export. */
public record FullExportDownload(long exportId, String name, Instant at) implements Serializable {}
