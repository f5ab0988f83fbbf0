package se.ledstjarnan.ejb.disposal;

import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.ArchiveStatus;
import se.ledstjarnan.domain.disposal.RetentionKind;

/** A delivery among the others. */
public record ArchiveRow(
        int number, RetentionKind kind, LocalDate from, LocalDate to, ArchiveStatus status, long cases, long parts) {}
