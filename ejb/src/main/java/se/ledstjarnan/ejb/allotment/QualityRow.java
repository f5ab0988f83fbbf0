package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import se.ledstjarnan.domain.allotment.QualityIndex;

/**
 * What a unit's means cost and what quality they gave in a year.
 *
 * @param goalNumber null for all that the unit does
 * @param cost the cost in per cent of the budget; null where it is not known
 * @param expected whether it is what is expected, and not yet an outcome
 * @param quality the level in per cent of the target, over all indicators; null where nothing is measured against a target
 */
public record QualityRow(
        String unit,
        Integer goalNumber,
        String goal,
        BigDecimal cost,
        boolean expected,
        BigDecimal quality,
        List<QualityIndex.Level> levels)
        implements Serializable {}
