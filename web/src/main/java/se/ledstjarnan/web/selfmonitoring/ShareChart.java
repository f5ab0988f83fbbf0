package se.ledstjarnan.web.selfmonitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.selfmonitoring.Score;

/**
 * A line of shares over time with the target across it, and the normal range where there are enough points to tell it: as in an XmR
 * chart, mean ± 2.66 × the mean step from one to the next, from twelve points on.
 *
 * @param base the share at the foot of the picture, which says so
 */
public record ShareChart(List<Dot> dots, int base, double target, Double mean, Double lower, Double upper) {

    /** Fewest points that tell what is normal. */
    static final int FEWEST = 12;

    private static final double SCALE = 2.66;
    private static final double LEFT = 34;
    private static final double RIGHT = 412;
    private static final double TOP = 14;
    private static final double BOTTOM = 142;
    private static final double WHOLE = 100;
    private static final int TEN = 10;

    /** A result. @param odd outside the normal range */
    public record Dot(double x, double y, String label, Score score, boolean odd) {}

    /** A result and what it is called. */
    record Share(String label, Score score) {}

    static ShareChart of(List<Share> shares, int target) {
        double[] values = shares.stream()
                .mapToDouble(
                        share -> share.score().right() * WHOLE / share.score().of())
                .toArray();
        double mean = average(values);
        double reach = SCALE * meanStep(values);
        boolean limits = values.length >= FEWEST;
        int base = base(values, target);
        double low = Math.max(0, mean - reach);
        double high = Math.min(WHOLE, mean + reach);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double x = values.length == 1 ? LEFT : LEFT + (RIGHT - LEFT) * i / (values.length - 1);
            boolean odd = limits && (values[i] < low || values[i] > high);
            dots.add(new Dot(
                    round(x),
                    y(values[i], base),
                    shares.get(i).label(),
                    shares.get(i).score(),
                    odd));
        }
        return new ShareChart(
                dots,
                base,
                y(target, base),
                limits ? y(mean, base) : null,
                limits ? y(Math.max(low, base), base) : null,
                limits ? y(high, base) : null);
    }

    private static double average(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    private static double meanStep(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += Math.abs(values[i] - values[i - 1]);
        }
        return values.length < 2 ? 0 : sum / (values.length - 1);
    }

    private static double y(double share, int base) {
        return round(BOTTOM - (BOTTOM - TOP) * (share - base) / (WHOLE - base));
    }

    /** A whole ten, so far below that the changes are seen. */
    private static int base(double[] values, int target) {
        double least = target;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return Math.max(0, (int) Math.floor((least - TEN) / TEN) * TEN);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public boolean isLimited() {
        return mean != null;
    }

    /** Height of the band of what is normal. */
    public double getBand() {
        return round(lower - upper);
    }

    public String getLine() {
        return dots.stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
                .collect(Collectors.joining(" "));
    }

    public List<Dot> getOdd() {
        return dots.stream().filter(Dot::odd).toList();
    }
}
