package se.ledstjarnan.ejb.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;

/**
 * A case as it is taken out: dates and judgements, nothing that somebody wrote, no name, and nothing of a licensed person.
 *
 * @param notified decided that IVO is to be told, or not; null while nothing is decided
 * @param toldOn when the patient, or somebody close, was told
 */
public record LexMariaExportRow(
        String number,
        LexMariaStatus status,
        String unit,
        Seriousness seriousness,
        Boolean notified,
        Instant occurredAt,
        Instant receivedAt,
        Instant investigatedAt,
        Instant decidedAt,
        LocalDate notifiedOn,
        String reference,
        LocalDate sentOn,
        LocalDate ivoDecidedOn,
        LocalDate toldOn,
        Instant closedAt) {}
