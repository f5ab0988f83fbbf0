package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.disposal.ArchiveStatus;
import se.ledstjarnan.domain.disposal.RetentionKind;

/** A delivery to the archive, with its parts. Numbers only. */
public record ArchiveView(
        int number,
        long version,
        RetentionKind kind,
        LocalDate from,
        LocalDate to,
        ArchiveStatus status,
        String madeBy,
        Instant madeAt,
        Instant readyAt,
        Receipt receipt,
        List<Part> parts) {

    /** Who took it over. @param reference null where there is none */
    public record Receipt(LocalDate on, String receiver, String reference, String recordedBy) {}

    /** One zip. @param kept whether it can still be fetched */
    public record Part(int position, int cases, int bytes, String sha256, boolean kept) {}

    public int cases() {
        return parts.stream().mapToInt(Part::cases).sum();
    }
}
