package se.ledstjarnan.ejb.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;

/** Puts what was counted in order: time as it goes, everything else the greatest first. */
final class PivotTable {

    private static final String ALL = "all";

    private PivotTable() {}

    static Pivot of(PivotAsk ask, List<JpaPivot.Line> lines, boolean opens) {
        Map<Pivot.Place, Pivot.Figure> figures = new HashMap<>();
        for (JpaPivot.Line line : lines) {
            boolean total = line.row() == null || line.column() == null && ask.columns() != null;
            if (ask.measure().hasTotals() || !total) {
                figures.put(
                        new Pivot.Place(line.row(), line.column()), new Pivot.Figure(line.value(), line.base(), false));
            }
        }
        List<Pivot.Head> rows = heads(
                ask.rows(),
                lines.stream()
                        .filter(line -> line.row() != null && line.column() == null)
                        .toList(),
                line -> new Pivot.Head(line.row(), line.rowName()));
        List<Pivot.Head> columns = ask.columns() == null
                ? List.of()
                : heads(
                        ask.columns(),
                        lines.stream()
                                .filter(line -> line.row() == null && line.column() != null)
                                .toList(),
                        line -> new Pivot.Head(line.column(), line.columnName()));
        return new Pivot(ask, rows, columns, figures, opens, 1);
    }

    private static List<Pivot.Head> heads(
            PivotSplit split, List<JpaPivot.Line> lines, Function<JpaPivot.Line, Pivot.Head> head) {
        Comparator<JpaPivot.Line> byKey =
                Comparator.comparing(line -> head.apply(line).key());
        boolean ordered = split.isTime() || split == PivotSplit.SEVERITY;
        return lines.stream()
                .sorted(
                        ordered
                                ? byKey
                                : Comparator.comparingLong(JpaPivot.Line::base)
                                        .reversed()
                                        .thenComparing(byKey))
                .map(head)
                .toList();
    }

    /** Counts as somebody may see them who may not open the rows. */
    static Pivot safe(Pivot pivot, int threshold) {
        List<String> columns =
                new ArrayList<>(pivot.columns().stream().map(Pivot.Head::key).toList());
        if (columns.isEmpty()) {
            columns.add(ALL);
        }
        List<CountRow> rows = pivot.rows().stream()
                .map(row -> new CountRow(
                        row.key(),
                        row.key(),
                        null,
                        columns.stream()
                                .map(column -> count(pivot, row.key(), ALL.equals(column) ? null : column))
                                .toList()))
                .toList();
        CountTable table = new CountTable(columns, rows, !pivot.columns().isEmpty());
        PublishedTable shown = SafeTables.of(threshold)
                .add(
                        ALL,
                        table,
                        SafeTables.Totals.HIDEABLE,
                        CellNames.of(pivot.ask().toString()))
                .publish()
                .get(ALL);
        Map<Pivot.Place, Pivot.Figure> figures = new LinkedHashMap<>();
        for (PublishedRow row : shown.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                String column = c == columns.size() || pivot.columns().isEmpty() ? null : columns.get(c);
                Pivot.Place place = new Pivot.Place(row.kind() == PublishedRow.Kind.TOTAL ? null : row.key(), column);
                figures.put(place, figure(row.cells().get(c)));
            }
        }
        return new Pivot(pivot.ask(), pivot.rows(), pivot.columns(), figures, false, threshold);
    }

    private static int count(Pivot pivot, String row, String column) {
        Pivot.Figure figure = pivot.figure(row, column);
        return figure == null ? 0 : figure.value().intValue();
    }

    private static Pivot.Figure figure(PublishedCell cell) {
        return cell.isShown()
                ? new Pivot.Figure((double) cell.value(), cell.value(), false)
                : new Pivot.Figure(null, 0, cell.display() == PublishedCell.Display.SMALL);
    }
}
