package se.ledstjarnan.ejb.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.report.CollectedSeries;

/** A series as a drawing and a table. A missing value breaks its line. Names are those of the template. */
record SeriesModel(
        String caption,
        String alternative,
        int width,
        int height,
        List<Grid> grid,
        List<Polyline> drawn,
        List<Dot> spots,
        List<Tick> ticks,
        boolean keyAny,
        List<Key> key,
        List<String> heads,
        List<Line> table) {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 190;
    private static final int LEFT = 52;
    private static final int RIGHT = 14;
    private static final int TOP = 12;
    private static final int BOTTOM = 26;
    private static final int MOST_TICKS = 8;
    /** Apart for those who do not see colours too: each with a sign of its own at its points. */
    private static final List<String> COLOURS = List.of("#0e5a63", "#8a5a00", "#6b3a78", "#34464b");

    record Grid(String y, String textY, String text) {}

    record Polyline(String points, String colour, String dashes) {}

    record Dot(String x, String y, String colour) {}

    record Tick(String x, String text) {}

    /** Which line is which. */
    record Key(String y, String textY, String colour, String dashes, String text) {}

    record Line(String label, List<String> values) {}

    static SeriesModel of(CollectedSeries counted, String source, ShownFigures shown) {
        CollectedSeries series = shown.told(source, counted);
        double highest = series.lines().stream()
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double step = step(highest);
        double top = Math.max(step, Math.ceil(highest / step) * step);
        List<Polyline> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < series.lines().size(); i++) {
            draw(series, i, top, lines, dots);
            String y = number(HEIGHT + 12 + 20.0 * i);
            keys.add(new Key(
                    y,
                    number(HEIGHT + 17 + 20.0 * i),
                    colour(i),
                    dashes(i),
                    series.lines().get(i).label()));
        }
        int keysHigh = series.lines().size() > 1 ? 20 * keys.size() + 6 : 0;
        return new SeriesModel(
                series.title(),
                Words.of("made.series.alternative", series.title()),
                WIDTH,
                HEIGHT + keysHigh,
                grid(top, step),
                lines,
                dots,
                ticks(series.points()),
                keysHigh > 0,
                keysHigh > 0 ? keys : List.of(),
                series.points(),
                IntStream.range(0, series.lines().size())
                        .mapToObj(line -> new Line(
                                series.lines().get(line).label(),
                                IntStream.range(0, series.points().size())
                                        .mapToObj(point -> shown.text(source, counted, line, point))
                                        .toList()))
                        .toList());
    }

    /** 1, 2 or 5 times a power of ten, so that there are about four of them. */
    private static double step(double highest) {
        double rough = Math.max(highest, 1) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double of = rough / power;
        double nice = of <= 1 ? 1 : of <= 2 ? 2 : of <= 5 ? 5 : 10;
        return Math.max(nice * power, highest <= 4 && highest == Math.rint(highest) ? 1 : 0);
    }

    private static List<Grid> grid(double top, double step) {
        return IntStream.rangeClosed(0, (int) Math.round(top / step))
                .mapToObj(i -> new Grid(
                        number(y(i * step, top)),
                        number(y(i * step, top) + 4),
                        ShownFigures.plain(BigDecimal.valueOf(Math.round(i * step * 100) / 100.0))))
                .toList();
    }

    private static void draw(CollectedSeries series, int line, double top, List<Polyline> lines, List<Dot> dots) {
        List<BigDecimal> values = series.lines().get(line).values();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                end(run, line, lines);
            } else {
                String x = number(x(i, values.size()));
                String y = number(y(values.get(i).doubleValue(), top));
                run.append(x).append(',').append(y).append(' ');
                dots.add(new Dot(x, y, colour(line)));
            }
        }
        end(run, line, lines);
    }

    private static void end(StringBuilder run, int line, List<Polyline> lines) {
        if (run.length() > 0) {
            lines.add(new Polyline(run.toString().strip(), colour(line), dashes(line)));
            run.setLength(0);
        }
    }

    private static List<Tick> ticks(List<String> points) {
        int every = Math.max(1, (points.size() + MOST_TICKS - 1) / MOST_TICKS);
        return IntStream.range(0, points.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Tick(
                        number(x(i, points.size())
                                - 4.0 * Math.min(points.get(i).length(), 10) / 1.3),
                        points.get(i)))
                .toList();
    }

    private static String colour(int line) {
        return COLOURS.get(line % COLOURS.size());
    }

    /** Empty for a whole line. */
    private static String dashes(int line) {
        return line % 3 == 0 ? "" : line % 3 == 1 ? "7 4" : "2 3";
    }

    private static double x(int point, int points) {
        return points < 2 ? (WIDTH + LEFT) / 2.0 : LEFT + 20 + point * (WIDTH - LEFT - 40.0 - RIGHT) / (points - 1);
    }

    private static double y(double value, double top) {
        return HEIGHT - BOTTOM - value * (HEIGHT - BOTTOM - TOP) / top;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
