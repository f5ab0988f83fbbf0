package se.ledstjarnan.ejb.lexsarah;

import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;

/**
 * What a list of cases is narrowed by; null, false or empty for not.
 *
 * @param openOnly all that are not closed
 * @param text searched for in the number, and in what was reported and where, for those who may read that
 */
public record LexSarahFilter(LexSarahStatus status, boolean openOnly, Grade grade, String text) {}
