package se.ledstjarnan.domain.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;

/**
 * Makes all that a report counts of people safe together, with what was told before: tables, counts that stand alone and series. Each
 * has a key of its source and its own.
 */
public final class SafeFigures {

    private static final String FIGURE = "=";
    private static final String SERIES = "~";

    /** What is counted, what its cells are called, and whether it is one count alone, whose sum is itself. */
    private record Count(CountTable table, CellNames names, boolean alone) {}

    private SafeFigures() {}

    /**
     * What a report is of.
     *
     * @param unit what its unit is known as; null for the whole administration, whose own totals are told whatever they are
     */
    public record Of(String unit, ReportPeriod period) {

        public static Of the(MadeReport report) {
            return new Of(report.getKnownAs(), report.getPeriod());
        }

        String name(String key) {
            return key + "@" + unit + "@" + period;
        }
    }

    public static Map<String, PublishedTable> of(
            Map<String, CollectedBlock> blocks, int threshold, Of of, ToldBefore before) {
        SafeTables safe = SafeTables.of(threshold);
        Set<String> names = new HashSet<>();
        SafeTables.Totals totals = of.unit() == null ? SafeTables.Totals.PUBLIC : SafeTables.Totals.HIDEABLE;
        each(blocks, of, (key, count) -> {
            CellNames known = before.units().known(count.names());
            ToldBefore.name(count.table(), known, names);
            safe.add(key, count.table(), count.alone() ? SafeTables.Totals.HIDEABLE : totals, known);
        });
        for (ToldBefore.Told told : before.tables()) {
            CellNames known = before.units().known(told.names());
            ToldBefore.name(told.counted(), known, names);
            safe.alreadyPublished(told.counted(), told.shown(), known);
        }
        CellSums.tie(safe, names, before.units());
        return safe.publish();
    }

    /** What a report told that was approved before. @param shown by key, as it was frozen */
    public static List<ToldBefore.Told> told(
            Map<String, CollectedBlock> blocks, Of of, Map<String, PublishedTable> shown) {
        List<ToldBefore.Told> told = new java.util.ArrayList<>();
        each(blocks, of, (key, count) -> {
            if (shown.containsKey(key)) {
                told.add(new ToldBefore.Told(count.table(), shown.get(key), count.names()));
            }
        });
        return told;
    }

    /** Reports that were approved before this was kept had each table by itself, and nothing else was hidden together. */
    public static Map<String, PublishedTable> alone(Map<String, CollectedBlock> blocks, int threshold) {
        SafeTables safe = SafeTables.of(threshold);
        blocks.forEach((source, block) -> block.tables().stream()
                .filter(CollectedTable::people)
                .forEach(table -> safe.add(key(source, table), table.counts())));
        return safe.publish();
    }

    private static void each(Map<String, CollectedBlock> blocks, Of of, BiConsumer<String, Count> take) {
        blocks.forEach((source, block) -> {
            for (CollectedTable table : block.tables()) {
                if (table.people()) {
                    String key = key(source, table);
                    take.accept(key, new Count(table.counts(), names(key, table.counts(), table.cells(), of), false));
                }
            }
            for (CollectedFigure figure : block.figures()) {
                if (isCount(figure)) {
                    take.accept(key(source, figure), alone(key(source, figure), figure, of));
                }
            }
            for (CollectedSeries series : block.series()) {
                if (series.cells() != null) {
                    String key = key(source, series);
                    take.accept(
                            key, new Count(series.counts(), names(key, series.counts(), series.cells(), of), false));
                }
            }
        });
    }

    private static CellNames names(String key, CountTable table, CountedCells cells, Of of) {
        return cells == null ? CellNames.of(of.name(key)) : cells.names(table.columns());
    }

    /** Whether it is a count of people, which can be made safe with others. */
    public static boolean isCount(CollectedFigure figure) {
        return figure.people()
                && figure.value() != null
                && figure.unit() == null
                && figure.value().signum() >= 0
                && figure.value().stripTrailingZeros().scale() <= 0;
    }

    /** A table of one cell, which is its own sum. */
    private static Count alone(String key, CollectedFigure figure, Of of) {
        CountRow row =
                new CountRow(key, figure.label(), null, List.of(figure.value().intValueExact()));
        String name = figure.cell() == null ? of.name(key) : figure.cell();
        return new Count(
                new CountTable(List.of(key), List.of(row), false),
                (kind, line, column) -> kind == PublishedRow.Kind.ROW ? name : null,
                true);
    }

    public static String key(String source, CollectedTable table) {
        return source + "/" + table.key();
    }

    public static String key(String source, CollectedFigure figure) {
        return source + "/" + FIGURE + figure.key();
    }

    public static String key(String source, CollectedSeries series) {
        return source + "/" + SERIES + series.key();
    }
}
