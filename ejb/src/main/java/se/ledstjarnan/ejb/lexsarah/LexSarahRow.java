package se.ledstjarnan.ejb.lexsarah;

import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahOrigin;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;

/**
 * A case in the list, as its reader may see it.
 *
 * @param title null for one who only protects
 * @param where the unit, or the performer
 * @param investigator null while nobody has taken it on
 * @param clocks those of the law that still run
 */
public record LexSarahRow(
        String number,
        String title,
        String where,
        String investigator,
        LexSarahOrigin origin,
        LexSarahStatus status,
        Grade grade,
        Instant receivedAt,
        List<LegalClock> clocks) {}
