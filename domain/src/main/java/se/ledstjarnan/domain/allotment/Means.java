package se.ledstjarnan.domain.allotment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a unit has for a year and what became of it, in whole kronor and full-time posts; null for what is not known.
 *
 * @param forecast what the whole year is expected to cost
 */
public record Means(Long budget, Long outcome, Long forecast, BigDecimal posts, BigDecimal postsUsed)
        implements Serializable {}
