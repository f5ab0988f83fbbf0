package se.ledstjarnan.domain.statistics;

import java.util.function.UnaryOperator;

/**
 * What the cells of a table are called everywhere, so that the same cell is known again in another table, another report or another
 * version: "deviation|category=FALL|2026-Q3". Where the same name stands, the same events are counted.
 */
@FunctionalInterface
public interface CellNames {

    /**
     * The cell's name; null for one that stands nowhere else.
     *
     * @param row the row's key, the group's name for a subtotal, null for the total of the column
     * @param column the column as it is headed; null for the total of the row
     */
    String name(PublishedRow.Kind kind, String row, String column);

    /** Cells that are the same again only in a table of this key with a row of the same key and a column of the same heading. */
    static CellNames of(String table) {
        return (kind, row, column) -> table + "|" + kind + "=" + row + "|" + column;
    }

    /**
     * A table whose columns are periods.
     *
     * @param measure what is counted, such as deviation, with what it is narrowed to
     * @param dimension what the rows are, such as category
     * @param groups what the rows' groups are, such as department; null where rows are not grouped
     * @param period what a column's period is called everywhere, from its heading
     */
    static CellNames byPeriod(String measure, String dimension, String groups, UnaryOperator<String> period) {
        return (kind, row, column) -> column == null
                ? null
                : switch (kind) {
                    case ROW -> measure + "|" + dimension + "=" + row + "|" + period.apply(column);
                    case SUBTOTAL -> measure + "|" + groups + "=" + row + "|" + period.apply(column);
                    case TOTAL -> measure + "|" + period.apply(column);
                };
    }
}
