package se.ledstjarnan.domain.pattern;

/**
 * How surprising a count is against what was expected, in natural logarithms of how much likelier it is that the rate has changed
 * (Poisson). The one measure that findings of different kinds are ranked by.
 */
public final class Surprise {

    /** Chance alone gives less than this some thousand times for once that it gives more. */
    public static final double CLEAR = 6;

    /** Where each finding is looked at by somebody who knows the place, and not seldom right. */
    public static final double LIKELY = 4;

    private Surprise() {}

    /** 0 where there are not more than expected. */
    public static double of(int count, double expected) {
        if (expected <= 0) {
            throw new IllegalArgumentException("Something is always expected: " + expected);
        }
        return count <= expected ? 0 : count * Math.log(count / expected) - (count - expected);
    }
}
