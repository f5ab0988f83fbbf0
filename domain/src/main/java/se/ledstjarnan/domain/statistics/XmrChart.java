package se.ledstjarnan.domain.statistics;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    public static final int FEWEST = Xmr.FEWEST;

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
        double[] counts = points.stream().mapToDouble(MonthlyCount::count).toArray();
        Xmr xmr = Xmr.of(counts, 0, base, Xmr.Numbers.COUNTS);
        List<XmrSignal> signals = xmr.signs().stream()
                .map(sign -> new XmrSignal(
                        sign.kind(),
                        points.get(sign.from()).month(),
                        points.get(sign.to()).month()))
                .toList();
        return new XmrChart(points, base, xmr.mean(), xmr.lower(), xmr.upper(), signals);
    }

    private static void checkOrder(List<MonthlyCount> points) {
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).month().equals(points.get(i - 1).month().plusMonths(1))) {
                throw new IllegalArgumentException(
                        "months must follow each other: " + points.get(i).month());
            }
        }
    }

    /** Whether there are months enough to say what is normal. */
    public boolean hasLimits() {
        return baseline >= FEWEST;
    }

    /** The lowest whole number that is normal. */
    public int normalLow() {
        return (int) Xmr.wholeLow(lower, mean);
    }

    /** The highest whole number that is normal. */
    public int normalHigh() {
        return (int) Xmr.wholeHigh(upper, mean);
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
}
