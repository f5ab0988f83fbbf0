package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A contributor's part, as shown.
 *
 * @param title the contributor's title; null where unknown
 * @param answeredAt null while unanswered
 * @param endedAt when the case was moved from the unit that asked; null while the contributor may read it
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
        Instant answeredAt,
        Instant endedAt) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** An answer is waited for. */
    public boolean isOpen() {
        return answeredAt == null && endedAt == null;
    }
}
