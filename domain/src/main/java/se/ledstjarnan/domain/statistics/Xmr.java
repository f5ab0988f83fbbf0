package se.ledstjarnan.domain.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

/**
 * A control chart of individual values (XmR): limits are mean ± 2.66 × mean moving range of the values that it is built on. A value
 * that is missing is {@code NaN}: it is no 0, no range is taken across it, and it ends a run. With fewer than twelve values to build
 * on there are no limits and no signs, only a line. Periods are places in the row of values; {@link XmrSeries} gives them names.
 * One pass over the values for the limits and one for the signs, since pages judge hundreds of series at once.
 */
public final class Xmr implements Serializable {

    /** Fewest values that give preliminary limits. */
    public static final int FEWEST = 12;

    private static final long serialVersionUID = 1L;
    private static final double SCALE = 2.66;
    private static final int SHIFT = 8;
    private static final int TREND = 6;

    /** Sums of fractions miss by less than this share; without it equal values would stand out from their own mean. */
    private static final double SLIP = 1e-9;

    /** What the values can be, which says where limits are cut. */
    public enum Numbers {
        /** Any numbers. */
        ANY,
        /** Never below 0. */
        NOT_NEGATIVE,
        /** Shares in percent: from 0 to 100. */
        PERCENT,
        /** Whole numbers from 0: what is normal is whole as well. */
        COUNTS
    }

    /**
     * A sign that something other than chance is at work.
     *
     * @param from place of its first value; the same as the last for a single one
     */
    public record Sign(Kind kind, int from, int to) implements Serializable {}

    private final double[] values;
    private final int start;
    private final int known;
    private final double mean;
    private final double lower;
    private final double upper;
    private final double low;
    private final double high;
    private final List<Sign> signs;

    private Xmr(double[] values, int start, int end, Numbers numbers) {
        this.values = values;
        this.start = start;
        int count = 0;
        int ranges = 0;
        double sum = 0;
        double moved = 0;
        for (int i = start; i < end; i++) {
            if (isMissing(i)) {
                continue;
            }
            count++;
            sum += values[i];
            if (i > start && !isMissing(i - 1)) {
                ranges++;
                moved += Math.abs(values[i] - values[i - 1]);
            }
        }
        known = count;
        mean = count == 0 ? 0 : sum / count;
        double reach = ranges == 0 ? 0 : SCALE * moved / ranges;
        lower = numbers == Numbers.ANY ? mean - reach : Math.max(0, mean - reach);
        upper = numbers == Numbers.PERCENT ? Math.min(100, mean + reach) : mean + reach;
        low = numbers == Numbers.COUNTS ? wholeLow(lower, mean) : lower - slip(lower);
        high = numbers == Numbers.COUNTS ? wholeHigh(upper, mean) : upper + slip(upper);
        signs = hasLimits() ? findSigns() : List.of();
    }

    /** Limits from all the values. */
    public static Xmr of(double[] values, Numbers numbers) {
        return of(values, 0, values.length, numbers);
    }

    /**
     * Limits from some of the values, so that what came later is not part of its own yardstick.
     *
     * @param start where the series begins after its last break: what came before is neither built on nor judged
     * @param end up to where it is built on, that place not included; all from the start are judged
     */
    public static Xmr of(double[] values, int start, int end, Numbers numbers) {
        int first = within(start, 0, values.length);
        return new Xmr(values.clone(), first, within(end, first, values.length), numbers);
    }

    private static int within(int place, int least, int most) {
        return Math.max(least, Math.min(place, most));
    }

    /** The lowest whole number that is normal. */
    static double wholeLow(double lower, double mean) {
        return Math.min(Math.ceil(lower), Math.floor(mean));
    }

    /** The highest whole number that is normal. */
    static double wholeHigh(double upper, double mean) {
        return Math.max(Math.floor(upper), Math.ceil(mean));
    }

    private static double slip(double value) {
        return SLIP * Math.max(1, Math.abs(value));
    }

    private List<Sign> findSigns() {
        List<Sign> found = new ArrayList<>(2);
        double middle = slip(mean);
        int above = 0;
        int below = 0;
        int rising = 0;
        int falling = 0;
        for (int i = start; i <= values.length; i++) {
            boolean there = i < values.length && !isMissing(i);
            double value = there ? values[i] : 0;
            if (there && value > high) {
                found.add(new Sign(Kind.ABOVE, i, i));
            } else if (there && value < low) {
                found.add(new Sign(Kind.BELOW, i, i));
            }
            above = run(found, Kind.SHIFT_UP, above, i, there && value > mean + middle);
            below = run(found, Kind.SHIFT_DOWN, below, i, there && value < mean - middle);
            boolean follows = there && i > start && !isMissing(i - 1);
            rising = run(found, Kind.RISING, rising, i, follows && value > values[i - 1]);
            falling = run(found, Kind.FALLING, falling, i, follows && value < values[i - 1]);
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Sign::from).thenComparing(Sign::kind));
        }
        return List.copyOf(found);
    }

    /** How long the run is after the value, adding the run that ended with the one before where it was long enough. */
    private static int run(List<Sign> found, Kind kind, int before, int place, boolean holds) {
        if (holds) {
            return before + 1;
        }
        boolean trend = kind == Kind.RISING || kind == Kind.FALLING;
        // A trend of six has five steps: the value that it starts from belongs to it.
        int length = trend && before > 0 ? before + 1 : before;
        if (length >= (trend ? TREND : SHIFT)) {
            found.add(new Sign(kind, place - length, place - 1));
        }
        return 0;
    }

    /** Whether there are values enough to say what is normal. */
    public boolean hasLimits() {
        return known >= FEWEST;
    }

    public boolean isMissing(int place) {
        return Double.isNaN(values[place]);
    }

    /** The value at the place; {@code NaN} where it is missing. */
    public double value(int place) {
        return values[place];
    }

    public int size() {
        return values.length;
    }

    /** Where the series begins after its last break. */
    public int start() {
        return start;
    }

    /** How many values the limits are built on. */
    public int known() {
        return known;
    }

    /** Of what the limits are built on; 0 where that is nothing. */
    public double mean() {
        return mean;
    }

    /** Lower limit; of no meaning without limits. */
    public double lower() {
        return lower;
    }

    /** Upper limit; of no meaning without limits. */
    public double upper() {
        return upper;
    }

    /** In the order in which they begin. */
    public List<Sign> signs() {
        return signs;
    }

    /** What to say first: the sign that lasts longest into the present; of those the strongest. */
    public Optional<Sign> newest() {
        return signs.stream().min(Comparator.comparingInt(Sign::to).reversed().thenComparing(Sign::kind));
    }

    /** Whether the value lies outside the normal range. */
    public boolean isOdd(int place) {
        return hasLimits() && place >= start && (values[place] > high || values[place] < low);
    }
}
