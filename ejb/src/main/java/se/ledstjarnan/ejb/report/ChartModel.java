package se.ledstjarnan.ejb.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.Trend;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.domain.statistics.XmrSignal;

/**
 * A category by month as a drawing, a sentence and a table. Texts of the drawing are placed over it in percent, so that they keep their
 * size on a phone. Names are those of the template.
 */
record ChartModel(
        String title,
        String sentence,
        String alternative,
        int width,
        int height,
        Band band,
        String line,
        List<BreakLine> breaks,
        List<Dot> dots,
        List<Label> labels,
        List<Label> axis,
        List<String> months,
        List<Year> years) {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 130;
    private static final int SIDE = 10;
    private static final int EDGE = 12;
    private static final String PLAIN = "#0e5a63";
    private static final String ODD = "#8a5a00";

    /** The normal range; null where there are too few months. */
    record Band(String x, String right, String width, String y, String height, String mean) {}

    record Dot(String x, String y, String r, String fill) {}

    record BreakLine(String x, String left) {}

    /** A text over the drawing; place is its position. */
    record Label(String kind, String text, String place) {}

    record Year(String year, List<String> counts) {}

    /** Scales of the drawing. */
    private record Scale(int months, double highest) {

        double x(int month) {
            return months < 2 ? WIDTH / 2.0 : SIDE + month * (WIDTH - 2.0 * SIDE) / (months - 1);
        }

        double y(double count) {
            return HEIGHT - EDGE - count * (HEIGHT - 2.0 * EDGE) / highest;
        }

        String left(int month) {
            return "left:" + decimal(100 * x(month) / WIDTH) + "%";
        }

        String top(double count) {
            return "top:" + decimal(100 * y(count) / HEIGHT) + "%";
        }
    }

    /** Null where the months may not be shown, or there are none; then the table's note says why. */
    static ChartModel of(QuarterContent content, String category) {
        QuarterFigures figures = content.figures();
        List<MonthlyCount> months = figures.months(category);
        if (months.isEmpty() || !content.shown().showsMonths(category)) {
            return null;
        }
        List<MonthlyCount> comparable = figures.comparableMonths(category);
        XmrChart chart = Trend.chart(comparable);
        int before = months.size() - comparable.size();
        int most = months.stream().mapToInt(MonthlyCount::count).max().orElse(0);
        Scale scale = new Scale(months.size(), Math.max(1, Math.max(most, chart.hasLimits() ? chart.upper() : 0)));
        String sentence = sentence(category, chart, figures.quarter());
        String years = months.get(0).month().getYear() + "–" + figures.quarter().year();
        return new ChartModel(
                Words.of("chart.title", Words.of("chart.what." + category), years),
                sentence,
                Words.of("chart.alternative", sentence),
                WIDTH,
                HEIGHT,
                band(chart, scale, before),
                line(months, scale),
                breaks(figures, category, months, scale),
                dots(chart, scale, before),
                labels(chart, scale, before),
                axis(months, scale),
                IntStream.rangeClosed(1, 12).mapToObj(Words::shortMonth).toList(),
                years(months));
    }

    /** What the chart says, and which rule says so. */
    private static String sentence(String category, XmrChart chart, Quarter quarter) {
        Trend trend = Trend.of(chart.points(), quarter);
        XmrSignal signal = Trend.newest(chart, quarter).orElse(null);
        YearMonth from = signal == null ? quarter.lastMonth() : signal.from();
        int count = chart.points().stream()
                .filter(month -> month.month().equals(from))
                .mapToInt(MonthlyCount::count)
                .sum();
        String month = Words.month(from) + (from.getYear() == quarter.year() ? "" : " " + from.getYear());
        String what = Words.of("chart.count." + category);
        String said = Words.of(
                "chart.sentence." + trend,
                chart.normalLow(),
                chart.normalHigh(),
                month,
                count,
                what,
                Words.capital(what));
        return trend.isSign() ? said + " " + Words.of("chart.rule." + trend) : said;
    }

    private static Band band(XmrChart chart, Scale scale, int before) {
        if (!chart.hasLimits()) {
            return null;
        }
        double top = scale.y(chart.upper());
        double left = before == 0 ? 0 : scale.x(before);
        return new Band(
                decimal(left),
                decimal(WIDTH),
                decimal(WIDTH - left),
                decimal(top),
                decimal(scale.y(chart.lower()) - top),
                decimal(scale.y(chart.mean())));
    }

    /** Where the series was broken: between the last month of the old and the first whole month of the new. */
    private static List<BreakLine> breaks(
            QuarterFigures figures, String category, List<MonthlyCount> months, Scale scale) {
        return figures.breaks().stream()
                .filter(found -> found.concerns(category))
                .map(found -> months.stream().map(MonthlyCount::month).toList().indexOf(found.firstMonth()))
                .filter(index -> index > 0)
                .map(index -> (scale.x(index) + scale.x(index - 1)) / 2)
                .map(x -> new BreakLine(decimal(x), "left:" + decimal(100 * x / WIDTH) + "%"))
                .toList();
    }

    private static String line(List<MonthlyCount> months, Scale scale) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            line.append(decimal(scale.x(i)))
                    .append(',')
                    .append(decimal(scale.y(months.get(i).count())))
                    .append(' ');
        }
        return line.toString().strip();
    }

    /** The quarter's months and every odd one. */
    private static List<Dot> dots(XmrChart chart, Scale scale, int before) {
        List<Dot> dots = new ArrayList<>();
        List<MonthlyCount> points = chart.points();
        for (int i = 0; i < points.size(); i++) {
            boolean odd = chart.isOdd(points.get(i).month());
            if (odd || i >= points.size() - 3) {
                dots.add(new Dot(
                        decimal(scale.x(before + i)),
                        decimal(scale.y(points.get(i).count())),
                        odd ? "5" : "3",
                        odd ? ODD : PLAIN));
            }
        }
        return dots;
    }

    private static List<Label> labels(XmrChart chart, Scale scale, int before) {
        List<Label> labels = new ArrayList<>();
        if (chart.hasLimits()) {
            labels.add(value(chart.upper(), scale));
            labels.add(value(chart.mean(), scale));
            labels.add(value(chart.lower(), scale));
            labels.add(new Label(
                    "band",
                    Words.of("chart.band"),
                    (before == 0 ? "left:0" : scale.left(before)) + ";" + scale.top(chart.lower())));
        }
        List<MonthlyCount> points = chart.points();
        for (int i = 0; i < points.size(); i++) {
            MonthlyCount point = points.get(i);
            if (i >= points.size() - 3 && chart.isOdd(point.month())) {
                String text = Words.of("chart.month", Words.month(point.month()), point.count());
                labels.add(new Label("odd", text, scale.left(before + i) + ";" + scale.top(point.count())));
            }
        }
        return labels;
    }

    /** Every January, and the first month unless a January follows close upon it. */
    private static List<Label> axis(List<MonthlyCount> months, Scale scale) {
        List<Label> axis = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i).month();
            if (month.getMonthValue() == 1 || i == 0 && month.getMonthValue() <= 10) {
                String text = Words.shortMonth(month.getMonthValue()) + " " + month.getYear();
                axis.add(new Label("month", text, scale.left(i)));
            }
        }
        return axis;
    }

    private static Label value(double count, Scale scale) {
        return new Label("value", String.valueOf(Math.round(count)), scale.top(count));
    }

    private static List<Year> years(List<MonthlyCount> months) {
        Map<Integer, Map<Integer, Integer>> byYear = months.stream()
                .collect(Collectors.groupingBy(
                        month -> month.month().getYear(),
                        TreeMap::new,
                        Collectors.toMap(month -> month.month().getMonthValue(), MonthlyCount::count)));
        return byYear.entrySet().stream()
                .map(year -> new Year(
                        year.getKey().toString(),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> year.getValue().containsKey(month)
                                        ? Words.number(year.getValue().get(month))
                                        : "")
                                .toList()))
                .toList();
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
