package se.ledstjarnan.web.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import se.ledstjarnan.ejb.pattern.FindingView;

/**
 * Months as one line or two, in the units of the drawing's view box; the two have one scale.
 *
 * @param other the second line; null where there is one series
 */
public record SeriesPicture(String line, String other, int highest) {

    private static final double LEFT = 42;
    private static final double WIDTH = 362;
    private static final double TOP = 14;
    private static final double BOTTOM = 136;

    static SeriesPicture of(List<FindingView.Month> months) {
        int highest = Math.max(
                1,
                months.stream()
                        .mapToInt(month -> Math.max(month.cases(), Objects.requireNonNullElse(month.others(), 0)))
                        .max()
                        .orElse(1));
        boolean two = months.stream().anyMatch(month -> month.others() != null);
        return new SeriesPicture(
                line(months, FindingView.Month::cases, highest),
                two ? line(months, FindingView.Month::others, highest) : null,
                highest);
    }

    private static String line(
            List<FindingView.Month> months, Function<FindingView.Month, Integer> count, int highest) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            int value = Objects.requireNonNullElse(count.apply(months.get(i)), 0);
            double x = LEFT + WIDTH * i / Math.max(1, months.size() - 1);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, BOTTOM - (BOTTOM - TOP) * value / highest));
        }
        return points.toString().strip();
    }
}
