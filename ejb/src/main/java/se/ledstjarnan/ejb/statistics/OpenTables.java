package se.ledstjarnan.ejb.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.SafeFigures;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.domain.statistics.OpenFigures;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedCell.Display;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** A year's tables for anyone, made safe together with what reports have told; their cells have the names that reports know them by. */
final class OpenTables {

    static final String ALL = "";

    private static final String SOURCE = "open";

    private OpenTables() {}

    /** @param before what has been told, or will be, of the same days */
    static List<OpenFigure> safe(int year, List<OpenCount> counts, ToldBefore before, int threshold) {
        Map<String, List<OpenCount>> tables = new LinkedHashMap<>();
        counts.forEach(
                count -> tables.computeIfAbsent(key(count.measure(), count.dimension()), none -> new ArrayList<>())
                        .add(count));
        List<CollectedTable> collected = new ArrayList<>();
        tables.forEach((key, rows) -> {
            CountTable table = new CountTable(
                    List.of(column(year)), rows.stream().map(OpenTables::row).toList(), false);
            CountedCells cells = cells(year, rows.get(0).measure(), rows.get(0).dimension());
            collected.add(new CollectedTable(key, key, key, table, true, null, cells));
        });
        Map<String, PublishedTable> shown = SafeFigures.of(
                Map.of(SOURCE, new CollectedBlock(collected, List.of(), List.of(), List.of())),
                threshold,
                new SafeFigures.Of(null, ReportPeriod.ofYear(year)),
                before);
        List<OpenFigure> figures = new ArrayList<>();
        collected.forEach(table ->
                add(figures, tables.get(table.key()), shown.get(SafeFigures.key(SOURCE, table)), table.counts()));
        return figures;
    }

    /** What a published year has told; nothing of those published before it was kept what was counted. */
    static List<ToldBefore.Told> told(OpenFigures published) {
        Map<String, List<OpenFigure>> tables = new LinkedHashMap<>();
        published.getFigures().stream()
                .filter(figure -> figure.getCounted() != null)
                .forEach(figure -> tables.computeIfAbsent(
                                key(figure.getMeasure(), figure.getDimension()), none -> new ArrayList<>())
                        .add(figure));
        return tables.values().stream().map(figures -> told(published, figures)).toList();
    }

    private static ToldBefore.Told told(OpenFigures published, List<OpenFigure> figures) {
        List<CountRow> counted = new ArrayList<>();
        List<PublishedRow> shown = new ArrayList<>();
        boolean closed = false;
        for (OpenFigure figure : figures) {
            boolean total = ALL.equals(figure.getKey());
            String key = total ? null : figure.getKey();
            shown.add(new PublishedRow(
                    total ? PublishedRow.Kind.TOTAL : PublishedRow.Kind.ROW, key, key, null, List.of(cell(figure))));
            if (!total) {
                counted.add(new CountRow(key, key, null, List.of(figure.getCounted())));
            }
            // Only where nothing of a column is told are small counts said to be withheld, like any other.
            closed |= figure.getHidden() == Display.WITHHELD && figure.getCounted() < published.getThreshold();
        }
        List<String> columns = List.of(column(published.getYear()));
        CountTable table = new CountTable(columns, counted, false);
        OpenFigure first = figures.get(0);
        return new ToldBefore.Told(
                table,
                new PublishedTable(columns, shown, published.getThreshold(), closed ? Set.of(0) : Set.of()),
                cells(published.getYear(), first.getMeasure(), first.getDimension())
                        .names(columns));
    }

    private static PublishedCell cell(OpenFigure figure) {
        return figure.getHidden() == null
                ? PublishedCell.shown(figure.getCount())
                : new PublishedCell(figure.getHidden(), null);
    }

    private static String key(String measure, String dimension) {
        return measure + "|" + dimension;
    }

    private static String column(int year) {
        return Integer.toString(year);
    }

    private static CountRow row(OpenCount count) {
        return new CountRow(count.key(), count.key(), null, List.of(count.count()));
    }

    private static CountedCells cells(int year, String measure, String dimension) {
        return new CountedCells(
                dimension.toLowerCase(Locale.ROOT),
                List.of(new CountedCells.Column(
                        measure.toLowerCase(Locale.ROOT), Map.of(), ReportPeriod.ofYear(year))));
    }

    private static void add(List<OpenFigure> figures, List<OpenCount> rows, PublishedTable shown, CountTable counted) {
        OpenCount first = rows.get(0);
        for (OpenCount row : rows) {
            String part = row.part() == null ? row.key() : row.part();
            PublishedCell cell = shown.row(row.key()).cells().get(0);
            figures.add(new OpenFigure(row.measure(), row.dimension(), row.key(), part, row.count(), cell));
        }
        PublishedCell total = shown.rows().get(shown.rows().size() - 1).cells().get(0);
        figures.add(new OpenFigure(first.measure(), first.dimension(), ALL, ALL, counted.columnTotal(0), total));
    }
}
