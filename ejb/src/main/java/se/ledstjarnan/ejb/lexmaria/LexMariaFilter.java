package se.ledstjarnan.ejb.lexmaria;

import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;

/**
 * What a list of cases is narrowed by; null or false for not.
 *
 * @param openOnly all that are not closed
 */
public record LexMariaFilter(LexMariaStatus status, boolean openOnly, Seriousness seriousness) {}
