package se.ledstjarnan.domain.statistics;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

/**
 * A control chart of individual values (XmR) over monthly counts: limits are mean ± 2.66 × mean moving range, the lower one cut at
 * 0. With fewer than twelve months to build on there are no limits and no signals, only a line.
 *
 * @param points the months in order, without gaps
 * @param baseline how many of the first months the limits are built on
 * @param mean of the baseline; 0 where it is empty
 * @param lower lower limit, never below 0; of no meaning without limits
 * @param upper upper limit; of no meaning without limits
 * @param signals in the order in which they begin
 */
public record XmrChart(
        List<MonthlyCount> points, int baseline, double mean, double lower, double upper, List<XmrSignal> signals)
        implements Serializable {

    /** Fewest months that give preliminary limits. */
    public static final int FEWEST = 12;

    private static final double SCALE = 2.66;
    private static final int SHIFT = 8;
    private static final int TREND = 6;

    public XmrChart {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /** Limits from all the months. */
    public static XmrChart of(List<MonthlyCount> points) {
        return of(points, points.size());
    }

    /** Limits from the first months only, so that what came later is not part of its own yardstick. */
    public static XmrChart of(List<MonthlyCount> points, int baseline) {
        checkOrder(points);
        int base = Math.max(0, Math.min(baseline, points.size()));
        List<MonthlyCount> built = points.subList(0, base);
        double mean = built.stream().mapToInt(MonthlyCount::count).average().orElse(0);
        double reach = SCALE * meanMovingRange(built);
        XmrChart plain = new XmrChart(points, base, mean, Math.max(0, mean - reach), mean + reach, List.of());
        return plain.hasLimits() ? plain.with(plain.findSignals()) : plain;
    }

    private static void checkOrder(List<MonthlyCount> points) {
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).month().equals(points.get(i - 1).month().plusMonths(1))) {
                throw new IllegalArgumentException(
                        "months must follow each other: " + points.get(i).month());
            }
        }
    }

    private static double meanMovingRange(List<MonthlyCount> built) {
        double sum = 0;
        for (int i = 1; i < built.size(); i++) {
            sum += Math.abs(built.get(i).count() - built.get(i - 1).count());
        }
        return built.size() < 2 ? 0 : sum / (built.size() - 1);
    }

    private XmrChart with(List<XmrSignal> found) {
        return new XmrChart(points, baseline, mean, lower, upper, found);
    }

    /** Whether there are months enough to say what is normal. */
    public boolean hasLimits() {
        return baseline >= FEWEST;
    }

    /** The lowest whole number that is normal. */
    public int normalLow() {
        return (int) Math.min(Math.ceil(lower), Math.floor(mean));
    }

    /** The highest whole number that is normal. */
    public int normalHigh() {
        return (int) Math.max(Math.floor(upper), Math.ceil(mean));
    }

    /** The last of the months only, with limits and signals as they are; for showing less than was counted. */
    public XmrChart last(int months) {
        List<MonthlyCount> shown = points.subList(Math.max(0, points.size() - months), points.size());
        YearMonth first = shown.isEmpty() ? YearMonth.of(1, 1) : shown.get(0).month();
        List<XmrSignal> seen =
                signals.stream().filter(s -> !s.to().isBefore(first)).toList();
        return new XmrChart(shown, baseline, mean, lower, upper, seen);
    }

    /** What to say first: the sign that lasts longest into the present; of those the strongest. */
    public Optional<XmrSignal> newest() {
        return signals.stream()
                .min(Comparator.comparing(XmrSignal::to).reversed().thenComparing(XmrSignal::kind));
    }

    /** Whether the month lies outside the normal range. */
    public boolean isOdd(YearMonth month) {
        return signals.stream().anyMatch(s -> s.kind().isPoint() && s.from().equals(month));
    }

    private List<XmrSignal> findSignals() {
        List<XmrSignal> found = new ArrayList<>();
        for (MonthlyCount point : points) {
            if (point.count() > normalHigh()) {
                found.add(new XmrSignal(Kind.ABOVE, point.month(), point.month()));
            } else if (point.count() < normalLow()) {
                found.add(new XmrSignal(Kind.BELOW, point.month(), point.month()));
            }
        }
        addRuns(found, Kind.SHIFT_UP, SHIFT, 0, i -> count(i) > mean);
        addRuns(found, Kind.SHIFT_DOWN, SHIFT, 0, i -> count(i) < mean);
        addRuns(found, Kind.RISING, TREND, 1, i -> count(i) > count(i - 1));
        addRuns(found, Kind.FALLING, TREND, 1, i -> count(i) < count(i - 1));
        found.sort(Comparator.comparing(XmrSignal::from).thenComparing(XmrSignal::kind));
        return found;
    }

    /** Adds every unbroken run of the fewest months or more; {@code before} months belong to a run ahead of the first that holds. */
    private void addRuns(List<XmrSignal> found, Kind kind, int fewest, int before, IntPredicate holds) {
        int start = before;
        for (int i = before; i <= points.size(); i++) {
            if (i < points.size() && holds.test(i)) {
                continue;
            }
            if (i - start + before >= fewest) {
                found.add(new XmrSignal(
                        kind,
                        points.get(start - before).month(),
                        points.get(i - 1).month()));
            }
            start = i + 1;
        }
    }

    private int count(int index) {
        return points.get(index).count();
    }
}
