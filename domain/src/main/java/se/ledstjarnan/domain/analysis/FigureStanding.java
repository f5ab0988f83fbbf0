package se.ledstjarnan.domain.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import se.ledstjarnan.domain.goal.Direction;

/** How a figure stands to what was aimed at or allotted. */
public enum FigureStanding {
    /** Worse than the target. */
    BAD,
    /** Clearly better than the target: something to learn from. */
    GOOD,
    ON_TARGET,
    NO_TARGET,
    /** Not measured, or too few to be shown. */
    MISSING;

    private static final BigDecimal CLEARLY = new BigDecimal("0.05");

    /**
     * How far the figure is from its target, as a share of the target; above 0 is better. Empty where nothing can be said.
     *
     * @param value null where missing
     * @param target null for none
     */
    public static Optional<BigDecimal> gap(BigDecimal value, BigDecimal target, Direction direction) {
        if (value == null || target == null || direction == Direction.NEUTRAL) {
            return Optional.empty();
        }
        BigDecimal off = direction == Direction.LOWER ? target.subtract(value) : value.subtract(target);
        BigDecimal measure = target.signum() == 0 ? value.abs().max(BigDecimal.ONE) : target.abs();
        return Optional.of(off.divide(measure, MathContext.DECIMAL32));
    }

    public static FigureStanding of(BigDecimal value, BigDecimal target, Direction direction) {
        if (value == null) {
            return MISSING;
        }
        return gap(value, target, direction)
                .map(gap -> gap.signum() < 0 ? BAD : gap.compareTo(CLEARLY) >= 0 ? GOOD : ON_TARGET)
                .orElse(NO_TARGET);
    }
}
