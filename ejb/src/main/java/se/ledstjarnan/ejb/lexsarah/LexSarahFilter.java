package se.ledstjarnan.ejb.lexsarah;

import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;

/**
 * What a list of cases is narrowed by; null or false for not.
 *
 * @param openOnly all that are not closed
 */
public record LexSarahFilter(LexSarahStatus status, boolean openOnly, Grade grade) {}
