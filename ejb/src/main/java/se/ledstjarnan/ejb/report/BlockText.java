package se.ledstjarnan.ejb.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.statistics.CountRow;

/** Figures as the JSON they are stored as; {@link BlockJson} reads it. Needs no server, so that demo data can be written without one. */
public final class BlockText {

    private BlockText() {}

    public static String of(CollectedBlock block) {
        return object(
                pair("tables", array(block.tables(), BlockText::table)),
                pair("figures", array(block.figures(), BlockText::figure)),
                pair("series", array(block.series(), BlockText::series)),
                pair("lists", array(block.lists(), BlockText::list)),
                pair("notes", array(block.notes(), BlockText::text)),
                pair("facts", block.facts().isEmpty() ? "null" : array(block.facts(), BlockText::fact)));
    }

    private static String fact(ReportFigure fact) {
        return object(
                pair("part", text(fact.part().name())),
                pair("key", text(fact.key())),
                pair("label", text(fact.label())),
                pair("group", text(fact.group())),
                pair("order", String.valueOf(fact.order())),
                pair("period", text(fact.period().toString())),
                pair("count", String.valueOf(fact.count())));
    }

    private static String table(CollectedTable table) {
        return object(
                pair("key", text(table.key())),
                pair("title", text(table.title())),
                pair("rowTitle", text(table.rowTitle())),
                pair("address", text(table.rowsAddress())),
                pair("people", String.valueOf(table.people())),
                pair("columns", array(table.counts().columns(), BlockText::text)),
                pair("rowTotals", String.valueOf(table.counts().rowTotals())),
                pair("rows", array(table.counts().rows(), BlockText::row)),
                pair("cells", cells(table.cells())));
    }

    private static String row(CountRow row) {
        return object(
                pair("key", text(row.key())),
                pair("label", text(row.label())),
                pair("group", text(row.group())),
                pair("counts", array(row.counts(), String::valueOf)));
    }

    private static String figure(CollectedFigure figure) {
        return object(
                pair("key", text(figure.key())),
                pair("label", text(figure.label())),
                pair("value", number(figure.value())),
                pair("unit", text(figure.unit())),
                pair("missing", text(figure.missing())),
                pair("address", text(figure.rowsAddress())),
                pair("people", String.valueOf(figure.people())),
                pair("base", String.valueOf(figure.base())),
                pair("cell", text(figure.cell())));
    }

    private static String series(CollectedSeries series) {
        return object(
                pair("key", text(series.key())),
                pair("title", text(series.title())),
                pair("points", array(series.points(), BlockText::text)),
                pair("lines", array(series.lines(), BlockText::line)),
                pair("cells", cells(series.cells())));
    }

    private static String cells(CountedCells cells) {
        return cells == null
                ? "null"
                : object(pair("rows", text(cells.rows())), pair("columns", array(cells.columns(), BlockText::column)));
    }

    private static String column(CountedCells.Column column) {
        CellName name = CellName.of(column.counted(), column.within(), column.period());
        return text(name.toString());
    }

    private static String list(CollectedList list) {
        return object(
                pair("key", text(list.key())),
                pair("title", text(list.title())),
                pair("address", text(list.rowsAddress())),
                pair("columns", array(list.columns(), BlockText::text)),
                pair("rows", array(list.rows(), row -> array(row, BlockText::text))));
    }

    private static String line(CollectedSeries.Line line) {
        return object(pair("label", text(line.label())), pair("values", array(line.values(), BlockText::number)));
    }

    /** Pairs without a value are left out. */
    private static String object(String... pairs) {
        return List.of(pairs).stream()
                .filter(pair -> !pair.endsWith(":null"))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String pair(String name, String value) {
        return '"' + name + "\":" + value;
    }

    private static <T> String array(List<T> all, Function<T, String> each) {
        return all.stream().map(each).collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(BigDecimal value) {
        return value == null ? "null" : value.toPlainString();
    }

    private static String text(String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
