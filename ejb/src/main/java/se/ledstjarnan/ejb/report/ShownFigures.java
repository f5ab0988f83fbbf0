package se.ledstjarnan.ejb.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.SafeFigures;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;

/** The figures of a report as those above may see them: all its tables made safe together. */
public final class ShownFigures {

    /** Hides nothing. */
    private static final int OPEN = 1;

    private final Map<String, CollectedBlock> blocks;
    private final Map<String, PublishedTable> tables;
    private final int threshold;

    /** Of the whole administration, with nothing told before. */
    public ShownFigures(Map<String, CollectedBlock> blocks, int threshold) {
        this(blocks, threshold, SafeFigures.of(blocks, threshold, new SafeFigures.Of(null, null), ToldBefore.NOTHING));
    }

    /** @param safe what could point at someone, as it was made safe */
    ShownFigures(Map<String, CollectedBlock> blocks, int threshold, Map<String, PublishedTable> safe) {
        this.blocks = blocks;
        this.threshold = threshold;
        this.tables = new LinkedHashMap<>(safe);
        blocks.forEach((source, block) -> block.tables().stream()
                .filter(table -> !table.people())
                .forEach(
                        table -> tables.put(SafeFigures.key(source, table), SafeTables.publish(table.counts(), OPEN))));
    }

    int threshold() {
        return threshold;
    }

    Map<String, CollectedBlock> blocks() {
        return blocks;
    }

    /** Null where the source handed in nothing. */
    CollectedBlock block(String source) {
        return blocks.get(source);
    }

    PublishedTable table(String source, CollectedTable table) {
        return tables.get(SafeFigures.key(source, table));
    }

    /** What is told of the series: null where it is hidden, as where it is missing. */
    CollectedSeries told(String source, CollectedSeries series) {
        PublishedTable safe = tables.get(SafeFigures.key(source, series));
        if (safe == null) {
            return series;
        }
        List<CollectedSeries.Line> lines = new ArrayList<>();
        for (int line = 0; line < series.lines().size(); line++) {
            CollectedSeries.Line all = series.lines().get(line);
            List<BigDecimal> values = new ArrayList<>(all.values());
            for (int point = 0; point < values.size(); point++) {
                if (!safe.rows().get(point).cells().get(line).isShown()) {
                    values.set(point, null);
                }
            }
            lines.add(new CollectedSeries.Line(all.label(), values));
        }
        return new CollectedSeries(series.key(), series.title(), series.points(), lines);
    }

    /** What stands in its table. */
    String text(String source, CollectedSeries series, int line, int point) {
        PublishedTable safe = tables.get(SafeFigures.key(source, series));
        BigDecimal value = series.lines().get(line).values().get(point);
        if (value == null) {
            return Words.of("made.missing");
        }
        PublishedCell cell =
                safe == null ? null : safe.rows().get(point).cells().get(line);
        return cell == null || cell.isShown()
                ? plain(value)
                : CellModel.of(cell, threshold, null).text();
    }

    boolean anyHidden() {
        return tables.values().stream().anyMatch(PublishedTable::anyHidden)
                || blocks.values().stream()
                        .flatMap(block -> block.figures().stream())
                        .anyMatch(figure -> isSmall(figure) || isOfFew(figure));
    }

    private boolean isSmall(CollectedFigure figure) {
        return figure.people()
                && figure.base() == null
                && figure.value() != null
                && figure.value().signum() > 0
                && figure.value().compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** A share or a time of so few that it tells of each of them. */
    private boolean isOfFew(CollectedFigure figure) {
        return figure.people()
                && figure.value() != null
                && figure.base() != null
                && SafeTables.isTooFew(figure.base(), threshold);
    }

    /** What stands in the report for the figure, with its unit. */
    String text(String source, CollectedFigure figure) {
        if (figure.value() == null) {
            return figure.missing() == null ? Words.of("made.missing") : figure.missing();
        }
        if (isOfFew(figure)) {
            return Words.of("made.few", threshold);
        }
        PublishedTable safe = tables.get(SafeFigures.key(source, figure));
        if (safe != null) {
            PublishedCell cell = safe.rows().get(0).cells().get(0);
            return cell.isShown()
                    ? plain(figure.value())
                    : CellModel.of(cell, threshold, null).text();
        }
        if (isSmall(figure)) {
            return Words.of("hidden.small", threshold);
        }
        String number = plain(figure.value());
        return figure.unit() == null ? number : number + " " + figure.unit();
    }

    /** With Swedish signs. */
    static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String text = bare.toPlainString().replace('-', '−');
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder apart = new StringBuilder(text.replace('.', ','));
        for (int at = end - 3; at > (text.startsWith("−") ? 1 : 0); at -= 3) {
            apart.insert(at, ' ');
        }
        return apart.toString();
    }
}
