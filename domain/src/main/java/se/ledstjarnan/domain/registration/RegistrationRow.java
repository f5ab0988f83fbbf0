package se.ledstjarnan.domain.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document as one line of the queue, and as the head of its page; its files are listed apart.
 *
 * @param number null while it waits
 * @param deliveredAt when the receiver took it; null where there is none, or it has not yet
 * @param error why the receiver has not taken it; null otherwise
 */
public record RegistrationRow(
        long id,
        long version,
        RegisterOrigin origin,
        String caseType,
        long caseId,
        String caseNumber,
        String title,
        RegisterDirection direction,
        String counterpart,
        LocalDate day,
        String secrecyProvision,
        LocalDate secrecyDay,
        String secrecyAuthority,
        LocalDate due,
        String number,
        LocalDate registeredOn,
        Instant deliveredAt,
        String error)
        implements Serializable {

    public boolean waiting() {
        return number == null;
    }

    public boolean late(LocalDate today) {
        return waiting() && due.isBefore(today);
    }

    /** A file of it. */
    public record FileRow(String name, String mediaType, long bytes, String sha256) implements Serializable {}
}
