package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.statistics.SafeTables;

/**
 * What was found in a period: a value, or why there is none.
 *
 * @param missing null where there is a value
 * @param base how many it rests on; null where that is not known
 */
public record Measurement(BigDecimal value, Missing missing, Integer base) implements Serializable {

    /** Throws at the field value or base. @param fewest fewer than these say nothing, and may say too much of somebody */
    public Measurement safe(int fewest) {
        if (base != null && base < 0) {
            throw DomainException.at("base", "goal.outcome.base");
        }
        if (missing != null) {
            if (value != null) {
                throw DomainException.at("value", "goal.outcome.valueAndMissing");
            }
            return this;
        }
        if (base != null && SafeTables.isTooFew(base, fewest)) {
            return new Measurement(null, Missing.TOO_FEW, base);
        }
        if (value == null) {
            throw DomainException.at("value", "goal.outcome.noValue");
        }
        return this;
    }
}
