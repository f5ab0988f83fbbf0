package se.ledstjarnan.domain.pattern;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;

/**
 * A month whose count lies outside of the limits that the months before it give.
 *
 * @param low lowest count that is normal @param high highest
 * @param before how many there were in all the months before
 * @param months the counts, to the odd month
 */
public record OddCount(
        YearMonth month, int count, int low, int high, double mean, int before, Map<YearMonth, Integer> months) {

    /** Fewer than this are odd only by being so few. */
    public static final int FEWEST = 4;

    private static final int LONGEST = 24;

    /** The newest month of a series that is odd: the running one only by being too many, since it is not over. */
    public static Optional<OddCount> of(Map<YearMonth, Integer> series, boolean over) {
        List<YearMonth> months = new ArrayList<>(series.keySet());
        int last = months.size() - 1;
        Optional<OddCount> running = judge(series, months, last, over);
        return running.isPresent() || last < 1 ? running : judge(series, months, last - 1, true);
    }

    private static Optional<OddCount> judge(
            Map<YearMonth, Integer> series, List<YearMonth> months, int place, boolean over) {
        int start = Math.max(0, place - LONGEST);
        List<MonthlyCount> base = new ArrayList<>();
        Map<YearMonth, Integer> shown = new LinkedHashMap<>();
        for (int i = start; i <= place; i++) {
            shown.put(months.get(i), series.get(months.get(i)));
            if (i < place) {
                base.add(new MonthlyCount(months.get(i), series.get(months.get(i))));
            }
        }
        XmrChart chart = XmrChart.of(base);
        if (!chart.hasLimits()) {
            return Optional.empty();
        }
        int count = series.get(months.get(place));
        boolean many = count > chart.normalHigh() && count >= FEWEST;
        boolean few = over && count < chart.normalLow();
        int before = base.stream().mapToInt(MonthlyCount::count).sum();
        return many || few
                ? Optional.of(new OddCount(
                        months.get(place), count, chart.normalLow(), chart.normalHigh(), chart.mean(), before, shown))
                : Optional.empty();
    }

    public boolean isMany() {
        return count > high;
    }

    /** How much it stands out, on the scale of {@link Surprise} in both directions. */
    public double surprise() {
        double expected = Math.max(mean, 0.1);
        double ratio = count == 0 ? 0 : count * Math.log(count / expected);
        return ratio - (count - expected);
    }
}
