package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.Trend;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** Puts the published tables of a quarter into words. */
final class TableModels {

    private static final List<String> NO_NOTES = List.of();

    /** Where the count of a row and a quarter leads. */
    private interface Link {
        String to(String key, Quarter quarter);
    }

    private final QuarterFigures figures;
    private final BoardFigures shown;
    private final FigureLinks links;
    private final List<Quarter> quarters;

    TableModels(QuarterContent content, FigureLinks links) {
        this.figures = content.figures();
        this.shown = content.shown();
        this.links = links;
        this.quarters = figures.quarters();
    }

    TableModel byCategory(ChartModel chart) {
        List<TableModel.Row> rows = new ArrayList<>();
        for (PublishedRow row : shown.byCategory().rows()) {
            boolean isRow = row.kind() == PublishedRow.Kind.ROW;
            Trend trend = isRow ? Trend.of(figures.months(row.key()), figures.quarter()) : null;
            rows.add(new TableModel.Row(
                    isRow ? "plain" : "all",
                    label(row, "category.none"),
                    cells(row, links::toCategory),
                    trend == null ? null : Words.of("trend." + trend),
                    trend != null && trend.isSign() ? "soon" : "neutral"));
        }
        List<String> notes = new ArrayList<>(notes(shown.byCategory()));
        if (chart == null && !figures.monthsKnown().isEmpty()) {
            notes.add(Words.of("chart.hidden", shown.threshold()));
        }
        return table("category", true, rows, notes, chart);
    }

    TableModel bySeverity() {
        List<TableModel.Row> rows = new ArrayList<>();
        for (PublishedRow row : shown.bySeverity().rows()) {
            String kind = row.kind() == PublishedRow.Kind.ROW ? "plain" : "all";
            rows.add(plain(kind, label(row, "severity.none"), cells(row, links::toSeverity)));
        }
        return table("severity", false, rows, notes(shown.bySeverity()), null);
    }

    /** Units of which nothing is told stand as names under the table; their departments' sums hold them. */
    TableModel byUnit() {
        List<TableModel.Row> rows = new ArrayList<>();
        List<String> rolled = new ArrayList<>();
        for (PublishedRow row : shown.byUnit().rows()) {
            switch (row.kind()) {
                case ROW -> {
                    if (row.tellsNothing()) {
                        rolled.add(row.label());
                    } else {
                        rows.add(plain("part", row.label(), cells(row, links::toUnit)));
                    }
                }
                case SUBTOTAL ->
                    rows.add(plain("sum", Words.of("unit.sum", row.label()), cells(row, (key, quarter) -> null)));
                case TOTAL ->
                    rows.add(plain("all", Words.of("total"), cells(row, (key, quarter) -> links.toAll(quarter))));
            }
        }
        List<String> notes = new ArrayList<>();
        if (!rolled.isEmpty()) {
            notes.add(Words.of("unit.rolled", Words.list(rolled)));
        }
        notes.addAll(notes(shown.byUnit()));
        return table("unit", false, rows, notes, null);
    }

    private TableModel table(
            String key, boolean hasTrend, List<TableModel.Row> rows, List<String> notes, ChartModel chart) {
        return new TableModel(
                Words.of(key + ".title"),
                null,
                Words.of(key + ".row"),
                quarters.stream()
                        .map(quarter -> Words.column(quarter, figures.quarter()))
                        .toList(),
                hasTrend,
                rows,
                notes,
                chart);
    }

    private static TableModel.Row plain(String kind, String label, List<CellModel> cells) {
        return new TableModel.Row(kind, label, cells, null, null);
    }

    private static String label(PublishedRow row, String notJudged) {
        if (row.kind() == PublishedRow.Kind.TOTAL) {
            return Words.of("total");
        }
        return QuarterFigures.NOT_JUDGED.equals(row.key()) ? Words.of(notJudged) : row.label();
    }

    private List<CellModel> cells(PublishedRow row, Link link) {
        List<CellModel> cells = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            PublishedCell cell = row.cells().get(i);
            String href = row.key() == null ? links.toAll(quarters.get(i)) : link.to(row.key(), quarters.get(i));
            cells.add(CellModel.of(cell, shown.threshold(), href));
        }
        return cells;
    }

    private List<String> notes(PublishedTable table) {
        if (!table.anyHidden()) {
            return NO_NOTES;
        }
        String note = Words.of("hidden.note", shown.threshold());
        return List.of(table.closedColumns().isEmpty() ? note : note + " " + Words.of("hidden.closed"));
    }
}
