package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;

/**
 * A unit's count with what it is set against.
 *
 * @param denominator summed over the quarters; null where it is missing for any of them
 * @param tiny so small that a rate would tell of chance, or of a person
 */
public record UnitRate(String unit, int count, Long denominator, boolean tiny) implements Serializable {

    /** Whether it may be set beside others. */
    public boolean isRated() {
        return denominator != null && !tiny;
    }
}
