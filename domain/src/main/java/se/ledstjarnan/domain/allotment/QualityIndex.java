package se.ledstjarnan.domain.allotment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import se.ledstjarnan.domain.goal.Direction;

/**
 * Quality as one figure to set against cost: how far each indicator has come of its target, in per cent, and their mean, weighted where
 * all have weights. More than twice the target counts as twice, so that one figure cannot hide the others.
 */
public final class QualityIndex {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    private QualityIndex() {}

    /**
     * The level of an indicator in a unit and a year.
     *
     * @param weight null for none
     */
    public record Level(
            int number, String name, Direction direction, BigDecimal value, BigDecimal target, Integer weight)
            implements Serializable {

        /** In per cent of the target; null where the indicator is neither good nor bad, or the target says nothing. */
        public BigDecimal share() {
            if (direction == Direction.NEUTRAL || value.signum() < 0 || target.signum() < 0) {
                return null;
            }
            BigDecimal above = direction == Direction.HIGHER ? value : target;
            BigDecimal below = direction == Direction.HIGHER ? target : value;
            if (below.signum() == 0) {
                return above.signum() == 0 ? HUNDRED : direction == Direction.HIGHER ? null : MOST;
            }
            return above.multiply(HUNDRED)
                    .divide(below, 1, RoundingMode.HALF_UP)
                    .min(MOST);
        }
    }

    /** The mean of those that say something, with one decimal; null for none. */
    public static BigDecimal of(List<Level> levels) {
        List<Level> saying =
                levels.stream().filter(level -> level.share() != null).toList();
        if (saying.isEmpty()) {
            return null;
        }
        boolean weighted = saying.stream().allMatch(level -> level.weight() != null && level.weight() > 0);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Level level : saying) {
            BigDecimal weight = weighted ? BigDecimal.valueOf(level.weight()) : BigDecimal.ONE;
            sum = sum.add(level.share().multiply(weight));
            weights = weights.add(weight);
        }
        return sum.divide(weights, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
    }
}
