package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.FallCount;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.Trend;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** Puts the published tables of a quarter into words. */
final class TableModels {

    private static final List<ChartModel> NO_CHARTS = List.of();
    private static final List<String> CHARTED = List.of(QuarterFigures.FALLS, QuarterFigures.MEDICINES);

    /** Where the count of a row and a quarter leads. */
    private interface Link {
        String to(String key, Quarter quarter);
    }

    private final QuarterContent content;
    private final QuarterFigures figures;
    private final BoardFigures shown;
    private final FigureLinks links;
    private final List<Quarter> quarters;

    TableModels(QuarterContent content, FigureLinks links) {
        this.content = content;
        this.figures = content.figures();
        this.shown = content.shown();
        this.links = links;
        this.quarters = figures.quarters();
    }

    TableModel byCategory() {
        List<TableModel.Row> rows = new ArrayList<>();
        for (PublishedRow row : shown.byCategory().rows()) {
            boolean told =
                    row.kind() == PublishedRow.Kind.ROW && row.cells().get(0).isShown();
            Trend trend = told ? Trend.of(figures.comparableMonths(row.key()), figures.quarter()) : null;
            rows.add(new TableModel.Row(
                    row.kind() == PublishedRow.Kind.ROW ? "plain" : "all",
                    label(row, "category.none"),
                    cells(row, links::toCategory),
                    trend == null ? null : Words.of("trend." + trend),
                    trend != null && trend.isSign() ? "soon" : "neutral"));
        }
        List<String> notes = new ArrayList<>(notes(shown.byCategory()));
        List<ChartModel> charts = new ArrayList<>();
        for (String category : CHARTED) {
            ChartModel chart = ChartModel.of(content, category);
            if (chart != null) {
                charts.add(chart);
            } else if (!figures.monthsKnown().isEmpty()) {
                notes.add(Words.of("chart.hidden", Words.of("chart.count." + category), shown.threshold()));
            }
        }
        return new TableModel(
                Words.of("category.title"),
                null,
                Words.of("category.row"),
                columns(figures),
                true,
                rows,
                notes,
                charts);
    }

    /** Falls beside people who fell: one who falls often is one person. Of how many falls nobody is known only MAS is told. */
    TableModel falls() {
        List<TableModel.Row> rows = new ArrayList<>();
        rows.add(plain(
                "plain",
                Words.of("fallen.falls"),
                each(quarter -> cell(
                        shown.count(QuarterFigures.FALLS, quarter), links.toCategory(QuarterFigures.FALLS, quarter)))));
        rows.add(plain("plain", Words.of("fallen.persons"), each(quarter -> cell(shown.fallen(quarter), null))));
        if (!content.hides()) {
            rows.add(plain(
                    "plain",
                    Words.of("fallen.unknown"),
                    each(quarter -> cell(
                            PublishedCell.shown(figures.count(FigurePart.FALL, FallCount.UNKNOWN.name(), quarter)),
                            null))));
        }
        return table("fallen", Words.of("fallen.intro"), rows, List.of());
    }

    TableModel bySeverity() {
        List<TableModel.Row> rows = new ArrayList<>();
        for (PublishedRow row : shown.bySeverity().rows()) {
            String kind = row.kind() == PublishedRow.Kind.ROW ? "plain" : "all";
            rows.add(plain(kind, label(row, "severity.none"), cells(row, links::toSeverity)));
        }
        return table("severity", null, rows, notes(shown.bySeverity()));
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
        return table("unit", null, rows, notes);
    }

    /** The quarter's units by falls, medicines and the rest; empty where nothing of it may be told. */
    Optional<TableModel> byUnitAndType() {
        Quarter quarter = figures.quarter();
        return shown.byUnitAndType(quarter).map(types -> {
            List<TableModel.Row> rows = new ArrayList<>();
            List<CountRow> own = types.own().stream()
                    .filter(unit -> unit.counts().stream().anyMatch(count -> count > 0))
                    .toList();
            for (CountRow unit : own) {
                rows.add(typeRow("plain", unit.label(), unit.key(), unit.counts()));
            }
            if (!types.others().isEmpty()) {
                rows.add(typeRow("plain", Words.of("type.others"), null, types.others()));
            }
            CountTable all = figures.byUnitAndType(quarter);
            rows.add(typeRow(
                    "all",
                    Words.of("total"),
                    null,
                    List.of(all.columnTotal(0), all.columnTotal(1), all.columnTotal(2))));
            return new TableModel(
                    Words.of("type.title", quarter.number()),
                    null,
                    Words.of("unit.row"),
                    Stream.of("falls", "medicines", "rest", "sum")
                            .map(column -> Words.of("type." + column))
                            .toList(),
                    false,
                    rows,
                    types.others().isEmpty() ? List.of() : List.of(Words.of("type.note")),
                    NO_CHARTS);
        });
    }

    /** @param unit null for a row of more than one */
    private TableModel.Row typeRow(String kind, String label, String unit, List<Integer> counts) {
        Quarter quarter = figures.quarter();
        List<CellModel> cells = new ArrayList<>();
        for (int type = 0; type < counts.size(); type++) {
            String href = unit == null || type >= CHARTED.size()
                    ? null
                    : links.toUnitAndCategory(unit, CHARTED.get(type), quarter);
            cells.add(cell(PublishedCell.shown(counts.get(type)), href));
        }
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        cells.add(cell(PublishedCell.shown(sum), unit == null ? null : links.toUnit(unit, quarter)));
        return plain(kind, label, cells);
    }

    private TableModel table(String key, String intro, List<TableModel.Row> rows, List<String> notes) {
        return new TableModel(
                Words.of(key + ".title"),
                intro,
                Words.of(key + ".row"),
                columns(figures),
                false,
                rows,
                notes,
                NO_CHARTS);
    }

    /** The quarters as headings of columns. */
    static List<String> columns(QuarterFigures figures) {
        return figures.quarters().stream()
                .map(quarter -> Words.column(quarter, figures.quarter()))
                .toList();
    }

    static TableModel.Row plain(String kind, String label, List<CellModel> cells) {
        return new TableModel.Row(kind, label, cells, null, null);
    }

    private static String label(PublishedRow row, String notJudged) {
        if (row.kind() == PublishedRow.Kind.TOTAL) {
            return Words.of("total");
        }
        return QuarterFigures.NOT_JUDGED.equals(row.key()) ? Words.of(notJudged) : row.label();
    }

    private List<CellModel> each(Function<Quarter, CellModel> cell) {
        return quarters.stream().map(cell).toList();
    }

    private List<CellModel> cells(PublishedRow row, Link link) {
        List<CellModel> cells = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            String href = row.key() == null ? links.toAll(quarters.get(i)) : link.to(row.key(), quarters.get(i));
            cells.add(cell(row.cells().get(i), href));
        }
        return cells;
    }

    private CellModel cell(PublishedCell cell, String href) {
        return CellModel.of(cell, shown.threshold(), href);
    }

    /** What is to be said of figures that the table hides. */
    static List<String> notes(PublishedTable table) {
        if (!table.anyHidden()) {
            return List.of();
        }
        String note = Words.of("hidden.note", table.threshold());
        return List.of(table.closedColumns().isEmpty() ? note : note + " " + Words.of("hidden.closed"));
    }
}
