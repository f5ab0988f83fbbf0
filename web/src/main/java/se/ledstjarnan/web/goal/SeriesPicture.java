package se.ledstjarnan.web.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaSeries;

/** Where the lines of a measure stand in the drawing, in the units of its view box. A year without a value breaks the line. */
public record SeriesPicture(
        List<Year> years, List<String> own, List<String> peers, List<String> country, List<Dot> dots, Scale scale) {

    private static final double LEFT = 50;
    private static final double RIGHT = 404;
    private static final double TOP = 14;
    private static final double BOTTOM = 136;

    /** A year under the chart. */
    public record Year(double x, int year) {}

    /** A value of the own municipality. */
    public record Dot(double x, double y) {}

    /** The highest and the lowest value drawn. */
    public record Scale(BigDecimal low, BigDecimal high) {

        double y(BigDecimal value) {
            double range = high.subtract(low).doubleValue();
            double share = range == 0 ? 0.5 : value.subtract(low).doubleValue() / range;
            return Math.round((BOTTOM - (BOTTOM - TOP) * share) * 10) / 10.0;
        }
    }

    static SeriesPicture of(KoladaSeries series) {
        List<KoladaFigure> figures =
                series.figures().stream().filter(KoladaFigure::isKnown).toList();
        List<BigDecimal> all = figures.stream()
                .flatMap(each -> Stream.of(each.own(), each.peerMedian(), each.country()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Scale scale = all.isEmpty()
                ? new Scale(BigDecimal.ZERO, BigDecimal.ONE)
                : new Scale(all.get(0), all.get(all.size() - 1));
        List<Year> years = figures.stream()
                .map(each -> new Year(x(each.year(), figures), each.year()))
                .toList();
        List<Dot> dots = figures.stream()
                .filter(each -> each.own() != null)
                .map(each -> new Dot(x(each.year(), figures), scale.y(each.own())))
                .toList();
        return new SeriesPicture(
                years,
                lines(figures, KoladaFigure::own, scale),
                lines(figures, KoladaFigure::peerMedian, scale),
                lines(figures, KoladaFigure::country, scale),
                dots,
                scale);
    }

    private static double x(int year, List<KoladaFigure> figures) {
        int first = figures.get(0).year();
        int last = figures.get(figures.size() - 1).year();
        double share = first == last ? 0.5 : (double) (year - first) / (last - first);
        return Math.round((LEFT + 10 + (RIGHT - LEFT - 20) * share) * 10) / 10.0;
    }

    private static List<String> lines(
            List<KoladaFigure> figures, Function<KoladaFigure, BigDecimal> which, Scale scale) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int before = 0;
        for (KoladaFigure figure : figures) {
            BigDecimal value = which.apply(figure);
            if (value == null || figure.year() != before + 1) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            if (value != null) {
                line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(figure.year(), figures), scale.y(value)));
                before = figure.year();
            }
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(each -> !each.isEmpty()).toList();
    }
}
