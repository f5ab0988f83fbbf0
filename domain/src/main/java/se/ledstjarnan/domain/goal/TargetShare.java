package se.ledstjarnan.domain.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of its target an outcome has reached, in whole per cent; 100 and more is reached. */
public final class TargetShare {

    private static final int FULL = 100;
    private static final int MOST = 200;

    private TargetShare() {}

    /** Empty where it cannot be said: no value, no target, or a direction that is not judged. */
    public static Optional<Integer> of(Direction direction, BigDecimal target, BigDecimal value) {
        if (value == null || target == null || direction == Direction.NEUTRAL) {
            return Optional.empty();
        }
        boolean reached = direction == Direction.HIGHER ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
        BigDecimal part = direction == Direction.HIGHER ? value : target;
        BigDecimal whole = direction == Direction.HIGHER ? target : value;
        if (part.signum() < 0 || whole.signum() <= 0) {
            return Optional.of(reached ? FULL : 0);
        }
        int share = part.multiply(BigDecimal.valueOf(FULL))
                .divide(whole, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(MOST))
                .intValue();
        return Optional.of(share);
    }
}
