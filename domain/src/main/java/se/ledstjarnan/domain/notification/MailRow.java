package se.ledstjarnan.domain.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in the administration's list.
 *
 * @param address null where the recipient has none
 * @param nextAttempt null when sent or given up
 */
public record MailRow(
        long id,
        String givenName,
        String familyName,
        String address,
        MailKind kind,
        String number,
        String path,
        Instant queuedAt,
        int attempts,
        Instant nextAttempt,
        Instant sentAt,
        String error)
        implements Serializable {

    /** Not sent, and will not be tried again. */
    public boolean givenUp() {
        return sentAt == null && nextAttempt == null;
    }
}
