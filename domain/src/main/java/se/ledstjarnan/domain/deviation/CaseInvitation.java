package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A contributor's part, as shown.
 *
 * @param title the contributor's title; null where unknown
 * @param answeredAt null while unanswered
 */
public record CaseInvitation(
        Long id,
        Long employeeId,
        String name,
        String title,
        Instant invitedAt,
        String question,
        LocalDate due,
        String answer,
        Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
