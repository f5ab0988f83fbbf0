package se.ledstjarnan.domain.statistics;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A sign that something other than chance is at work.
 *
 * @param from the first month of it; the same as the last for a single point
 */
public record XmrSignal(Kind kind, YearMonth from, YearMonth to) implements Serializable {

    /** What sort of sign, the strongest first. */
    public enum Kind {
        /** One month above the normal range. */
        ABOVE,
        /** One month below the normal range. */
        BELOW,
        /** Eight months or more in a row above the mean. */
        SHIFT_UP,
        /** Eight months or more in a row below the mean. */
        SHIFT_DOWN,
        /** Six months or more in a row, each higher than the one before. */
        RISING,
        /** Six months or more in a row, each lower than the one before. */
        FALLING;

        public boolean isPoint() {
            return this == ABOVE || this == BELOW;
        }
    }
}
