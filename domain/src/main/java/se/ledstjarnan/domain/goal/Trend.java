package se.ledstjarnan.domain.goal;

import java.math.BigDecimal;

/** How an outcome stands against the one before it, knowing which way is better. */
public enum Trend {
    BETTER,
    UNCHANGED,
    WORSE,
    /** Higher or lower of something that is not judged. */
    RISEN,
    FALLEN,
    /** There is nothing before it to compare with. */
    UNKNOWN;

    /** @param before null where there is none that may be compared */
    public static Trend of(Direction direction, BigDecimal before, BigDecimal now) {
        if (before == null || now == null) {
            return UNKNOWN;
        }
        int change = now.compareTo(before);
        if (change == 0) {
            return UNCHANGED;
        }
        return switch (direction) {
            case HIGHER -> change > 0 ? BETTER : WORSE;
            case LOWER -> change < 0 ? BETTER : WORSE;
            case NEUTRAL -> change > 0 ? RISEN : FALLEN;
        };
    }
}
