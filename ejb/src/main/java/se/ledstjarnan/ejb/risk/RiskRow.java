package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A risk of a decided analysis in the list of all of them.
 *
 * @param unit null for the whole administration
 * @param proposed so high that it is proposed to the internal control plan
 */
public record RiskRow(
        RiskRef number,
        String event,
        String unit,
        String analysis,
        Level level,
        boolean proposed,
        Instant assessedAt,
        LocalDate followUpDue)
        implements Serializable {}
