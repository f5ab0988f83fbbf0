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

    public CaseInvitation(
            Long id,
            Long employeeId,
            String givenName,
            String familyName,
            String title,
            Instant invitedAt,
            String question,
            LocalDate due,
            String answer,
            Instant answeredAt) {
        this(id, employeeId, givenName + " " + familyName, title, invitedAt, question, due, answer, answeredAt);
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
