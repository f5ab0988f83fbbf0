package se.ledstjarnan.domain.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.PublishedRow.Kind;

/**
 * How the cells of a table are known again wherever the same is counted, in this report, an earlier version or another one.
 *
 * @param rows what the rows tell apart, such as category; {@link #MONTH} where each is a month
 * @param columns one for each column
 */
public record CountedCells(String rows, List<Column> columns) {

    /** Rows whose keys are months, such as 2026-03. */
    public static final String MONTH = "month";

    /** After what the rows tell apart, where not all of it stands in the table. */
    public static final String SOME = "*";

    /** The row of what has no category. */
    public static final String NONE = "NONE";

    /** Where rows are units of today with what they have taken over, each known by all of those. */
    public static final String UNITS_NOW = "unit-now";

    /** Groups of units are known by their names. */
    public static final String GROUP = "@";

    /** What a column counts, what that is narrowed to, and of which days. */
    public record Column(String counted, Map<String, String> within, ReportPeriod period) {

        public Column {
            within = Map.copyOf(within);
        }
    }

    public CountedCells {
        columns = List.copyOf(columns);
    }

    /** @param headings of the columns, by which a cell is asked for */
    public CellNames names(List<String> headings) {
        return (kind, row, heading) -> {
            int column = heading == null ? -1 : headings.indexOf(heading);
            return column < 0 ? null : name(kind, row, columns.get(column)).toString();
        };
    }

    private CellName name(Kind kind, String row, Column column) {
        CellName all = CellName.of(column.counted(), column.within(), column.period());
        String by = rows.endsWith(SOME) ? rows.substring(0, rows.length() - 1) : rows;
        return switch (kind) {
            case TOTAL -> by.equals(rows) ? all : CellName.of(all.counted() + SOME, all.within(), all.period());
            case SUBTOTAL -> by.equals(CellName.UNIT) ? all.with(by, GROUP + row) : all.with(by + "-group", row);
            case ROW -> row(all, by, row);
        };
    }

    private static CellName row(CellName all, String by, String row) {
        if (by.equals(MONTH)) {
            YearMonth month = YearMonth.parse(row);
            return all.over(new ReportPeriod(month.atDay(1), month.atEndOfMonth()));
        }
        // A category is of one law alone, so that it is the same whether or not that law is named.
        boolean own = by.equals(CellName.CATEGORY) && !row.equals(NONE);
        return (own ? all.without(CellName.AREA) : all).with(by.equals(UNITS_NOW) ? CellName.UNIT : by, row);
    }
}
