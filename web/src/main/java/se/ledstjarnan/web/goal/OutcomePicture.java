package se.ledstjarnan.web.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ledstjarnan.domain.goal.SeriesOutcome;

/**
 * Where the outcomes of a series stand in the drawing, in the units of its view box. A missing outcome and a break in the series break the
 * line; each year has its own target.
 *
 * @param lines points of each piece of the line
 * @param targets a piece for each year with a target
 * @param breakAt where the way of measuring changed; null where it has not, or not in sight
 */
public record OutcomePicture(
        List<Year> years,
        List<String> lines,
        List<String> targets,
        List<Dot> dots,
        Double breakAt,
        BigDecimal low,
        BigDecimal high) {

    private static final double LEFT = 56;
    private static final double RIGHT = 404;
    private static final double TOP = 14;
    private static final double BOTTOM = 136;

    /** A year under the chart. */
    public record Year(double x, int year) {}

    /** A value. */
    public record Dot(double x, double y) {}

    /** What is drawn, and how the axes run. */
    private record Axes(LocalDate from, LocalDate to, BigDecimal low, BigDecimal high) {

        double x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
            return round(LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, share)));
        }

        double y(BigDecimal value) {
            double range = high.subtract(low).doubleValue();
            double share = range == 0 ? 0.5 : value.subtract(low).doubleValue() / range;
            return round(BOTTOM - (BOTTOM - TOP) * share);
        }

        private static double round(double at) {
            return Math.round(at * 10) / 10.0;
        }
    }

    /** From the first year with an outcome through the given one; empty years before it are left out. */
    static OutcomePicture of(SeriesOutcome series, int lastYear) {
        List<SeriesOutcome.Point> points = series.outcomes().stream()
                .filter(point -> point.year() <= lastYear)
                .toList();
        int first = points.isEmpty() ? lastYear : points.get(0).year();
        List<Integer> years = IntStream.rangeClosed(first, lastYear).boxed().toList();
        List<BigDecimal> all = Stream.concat(
                        points.stream().map(SeriesOutcome.Point::value),
                        years.stream().map(series::target))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Axes axes = new Axes(
                LocalDate.of(first, 1, 1),
                LocalDate.of(lastYear + 1, 1, 1),
                all.isEmpty() ? BigDecimal.ZERO : all.get(0),
                all.isEmpty() ? BigDecimal.ONE : all.get(all.size() - 1));
        LocalDate broken = series.about().breakOn();
        boolean seen = broken != null && broken.isAfter(axes.from()) && broken.isBefore(axes.to());
        return new OutcomePicture(
                years.stream()
                        .map(year -> new Year(axes.x(LocalDate.of(year, 7, 1)), year))
                        .toList(),
                lines(series, points, axes),
                years.stream()
                        .filter(year -> series.target(year) != null)
                        .map(year -> pieces(axes, year, series.target(year)))
                        .toList(),
                points.stream()
                        .filter(point -> point.value() != null)
                        .map(point -> new Dot(axes.x(middle(series, point)), axes.y(point.value())))
                        .toList(),
                seen ? axes.x(broken) : null,
                axes.low(),
                axes.high());
    }

    private static LocalDate middle(SeriesOutcome series, SeriesOutcome.Point point) {
        LocalDate last = series.about().frequency().lastDay(point.firstDay());
        return point.firstDay().plusDays(ChronoUnit.DAYS.between(point.firstDay(), last) / 2);
    }

    private static String pieces(Axes axes, int year, BigDecimal target) {
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f %.1f,%.1f",
                axes.x(LocalDate.of(year, 1, 1)),
                axes.y(target),
                axes.x(LocalDate.of(year + 1, 1, 1)),
                axes.y(target));
    }

    private static List<String> lines(SeriesOutcome series, List<SeriesOutcome.Point> points, Axes axes) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        SeriesOutcome.Point before = null;
        for (SeriesOutcome.Point point : points) {
            boolean joined = before != null
                    && point.value() != null
                    && series.isAfterBreak(before) == series.isAfterBreak(point)
                    && series.about().frequency().after(before.firstDay()).equals(point.firstDay());
            if (!joined) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            if (point.value() != null) {
                line.append(
                        String.format(Locale.ROOT, "%.1f,%.1f ", axes.x(middle(series, point)), axes.y(point.value())));
            }
            before = point.value() == null ? null : point;
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(each -> each.contains(" ")).toList();
    }

    /** Whether there is anything to see. */
    public boolean isDrawn() {
        return dots.size() > 1;
    }
}
