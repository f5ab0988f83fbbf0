package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A measure in one year. What is missing is null, never 0.
 *
 * @param own of the own municipality
 * @param country of the whole country
 * @param peers those known of the municipalities it is compared with
 * @param lower where the lowest quarter of all municipalities ends
 * @param upper where the highest quarter begins
 * @param municipalities how many the quarters are made of
 * @param few whether fewer than 30 have answered in the own municipality
 */
public record KoladaFigure(
        int year,
        BigDecimal own,
        BigDecimal country,
        List<BigDecimal> peers,
        BigDecimal lower,
        BigDecimal upper,
        int municipalities,
        boolean few)
        implements Serializable {

    /** Quarters of fewer municipalities would say more than is known. */
    public static final int FEWEST = 20;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public KoladaFigure {
        peers = List.copyOf(peers);
    }

    /** The middle one of the peers that have a value; null where none has. */
    public BigDecimal peerMedian() {
        if (peers.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = peers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, 6, RoundingMode.HALF_UP);
    }

    /** Where the own municipality stands; empty where that cannot be said. On the border counts as the better side. */
    public Optional<Quarter> quarter(Direction direction) {
        if (direction == Direction.NEUTRAL
                || own == null
                || lower == null
                || upper == null
                || municipalities < FEWEST
                || lower.compareTo(upper) == 0) {
            return Optional.empty();
        }
        boolean higher = direction == Direction.HIGHER;
        BigDecimal best = higher ? upper : lower;
        BigDecimal worst = higher ? lower : upper;
        int sign = higher ? 1 : -1;
        if (sign * own.compareTo(best) >= 0) {
            return Optional.of(Quarter.BEST);
        }
        return Optional.of(sign * own.compareTo(worst) < 0 ? Quarter.WORST : Quarter.MIDDLE);
    }

    /** Whether anybody has a value. */
    public boolean isKnown() {
        return own != null || country != null || municipalities > 0;
    }
}
