package se.ledstjarnan.ejb.lexmaria;

import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;

/**
 * A case in the list, as its reader may see it.
 *
 * @param title null for one who only protects
 * @param investigator null while nobody has taken it on
 * @param clocks those of the law that still run
 */
public record LexMariaRow(
        String number,
        String title,
        String unit,
        String investigator,
        LexMariaStatus status,
        Seriousness seriousness,
        Instant receivedAt,
        List<LegalClock> clocks) {}
