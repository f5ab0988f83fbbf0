package se.ledstjarnan.ejb.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahOrigin;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.LegalArea;

/** A case as it is taken out: dates and grades, nothing that somebody wrote and no name. */
public record LexSarahExportRow(
        String number,
        LexSarahStatus status,
        LexSarahOrigin origin,
        LegalArea area,
        String where,
        Grade grade,
        Instant receivedAt,
        Instant investigatedAt,
        Instant decidedAt,
        LocalDate notifiedOn,
        String reference,
        LocalDate sentOn,
        LocalDate ivoDecidedOn,
        Instant closedAt) {}
