package se.ledstjarnan.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;

/**
 * Where everything stands in the drawing of a chart, in the units of its view box. Without limits there is only the line.
 *
 * @param dots one for each month
 * @param line the points of the line, as SVG writes them
 * @param upper height of the upper limit; the lower and the middle likewise
 */
public record ChartPicture(List<Dot> dots, String line, double upper, double middle, double lower, boolean limits) {

    public static final int WIDTH = 420;
    public static final int HEIGHT = 170;
    public static final int LEFT = 34;
    public static final int RIGHT = 412;
    private static final int TOP = 14;
    private static final int BOTTOM = 136;

    /** A month: its place, and whether it stands out. */
    public record Dot(double x, double y, boolean odd, MonthlyCount month) {}

    public static ChartPicture of(XmrChart chart) {
        double highest = chart.hasLimits() ? chart.normalHigh() : 1;
        for (MonthlyCount point : chart.points()) {
            highest = Math.max(highest, point.count());
        }
        List<Dot> dots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int count = chart.points().size();
        for (int i = 0; i < count; i++) {
            MonthlyCount point = chart.points().get(i);
            double x = count == 1 ? LEFT : LEFT + 8 + (RIGHT - LEFT - 16.0) * i / (count - 1);
            double y = height(point.count(), highest);
            dots.add(new Dot(round(x), y, chart.isOdd(point.month()), point));
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        return new ChartPicture(
                dots,
                line.toString().strip(),
                height(chart.normalHigh(), highest),
                height(chart.mean(), highest),
                height(chart.normalLow(), highest),
                chart.hasLimits());
    }

    private static double height(double value, double highest) {
        return round(BOTTOM - (BOTTOM - TOP) * value / highest);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Height of the band between the limits. */
    public double band() {
        return round(lower - upper);
    }

    public Dot first() {
        return dots.get(0);
    }

    public Dot last() {
        return dots.get(dots.size() - 1);
    }
}
