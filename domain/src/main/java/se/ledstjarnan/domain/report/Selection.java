package se.ledstjarnan.domain.report;

import java.io.Serializable;

/**
 * A marked deviation as it goes into the report.
 *
 * @param caseNumber for MAS only; never leaves for the board
 * @param category in words; null where not judged
 * @param severity 1–4; null where not judged
 */
public record Selection(
        String caseNumber, String category, Integer severity, String reason, String summary, boolean attested)
        implements Serializable {}
