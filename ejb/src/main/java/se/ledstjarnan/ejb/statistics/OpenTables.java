package se.ledstjarnan.ejb.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.report.ToldQuarter;

/** A year's tables made safe together, with what the quarters' reports have told of the same year. */
final class OpenTables {

    static final String ALL = "";

    private static final CellNames QUARTER = CellNames.byPeriod("quarter", "category", null, heading -> heading);

    private OpenTables() {}

    /** @param quarters the year's quarters as bodies have read of them, or will */
    static List<OpenFigure> safe(int year, List<OpenCount> counts, List<ToldQuarter> quarters, int threshold) {
        Map<String, List<OpenCount>> tables = new LinkedHashMap<>();
        counts.forEach(count ->
                tables.computeIfAbsent(key(count), none -> new ArrayList<>()).add(count));
        SafeTables safe = SafeTables.of(threshold);
        String column = Integer.toString(year);
        tables.forEach((key, rows) -> safe.add(
                key,
                new CountTable(
                        List.of(column), rows.stream().map(OpenTables::row).toList(), false),
                SafeTables.Totals.PUBLIC,
                names(rows.get(0))));
        quarters.forEach(report -> told(safe, report));
        tie(safe, year, tables, quarters);
        Map<String, PublishedTable> shown = safe.publish();
        List<OpenFigure> figures = new ArrayList<>();
        tables.forEach((key, rows) -> add(figures, rows, shown.get(key)));
        return figures;
    }

    private static String key(OpenCount count) {
        return count.measure() + "|" + count.dimension();
    }

    private static CountRow row(OpenCount count) {
        return new CountRow(count.key(), count.key(), null, List.of(count.count()));
    }

    private static CellNames names(OpenCount of) {
        return CellNames.byPeriod(of.measure(), of.dimension(), null, year -> year);
    }

    private static void told(SafeTables safe, ToldQuarter report) {
        QuarterFigures figures = report.figures();
        BoardFigures board = new BoardFigures(figures, report.threshold());
        safe.alreadyPublished(figures.byCategory(), board.byCategory(), QUARTER);
    }

    /** A year is the sum of its quarters, where all four have been told; their categories are known by their codes. */
    private static void tie(SafeTables safe, int year, Map<String, List<OpenCount>> tables, List<ToldQuarter> told) {
        List<String> quarters = told.stream()
                .map(ToldQuarter::quarter)
                .map(Quarter::toString)
                .distinct()
                .toList();
        if (quarters.size() < 4) {
            return;
        }
        String column = Integer.toString(year);
        for (OpenCount count : tables.getOrDefault("DEVIATION|CATEGORY", List.of())) {
            safe.sum(
                    names(count).name(PublishedRow.Kind.ROW, count.key(), column),
                    quarters.stream()
                            .map(quarter -> QUARTER.name(PublishedRow.Kind.ROW, count.key(), quarter))
                            .toList());
        }
    }

    private static void add(List<OpenFigure> figures, List<OpenCount> rows, PublishedTable table) {
        OpenCount first = rows.get(0);
        for (OpenCount row : rows) {
            PublishedCell cell = table.row(row.key()).cells().get(0);
            figures.add(
                    new OpenFigure(row.measure(), row.dimension(), row.part() == null ? row.key() : row.part(), cell));
        }
        PublishedCell total = table.rows().get(table.rows().size() - 1).cells().get(0);
        figures.add(new OpenFigure(first.measure(), first.dimension(), ALL, total));
    }
}
