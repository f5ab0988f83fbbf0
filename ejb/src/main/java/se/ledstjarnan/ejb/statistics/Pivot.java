package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Figures by row and column, with totals.
 *
 * @param rows in order
 * @param columns in order; empty where rows alone are asked for
 * @param opens whether the reader may open the rows behind the figures
 * @param threshold counts from 1 up to, but not including, this are hidden; 1 where the reader may open the rows
 */
public record Pivot(
        PivotAsk ask, List<Head> rows, List<Head> columns, Map<Place, Figure> figures, boolean opens, int threshold)
        implements Serializable {

    /** A row or column: its key and, where the database has one, its name. */
    public record Head(String key, String name) implements Serializable {}

    /** Where a figure stands; null for a total. */
    public record Place(String row, String column) implements Serializable {}

    /**
     * A figure.
     *
     * @param value null where it is hidden
     * @param base how many rows it rests on; 0 where it is hidden
     */
    public record Figure(Double value, long base, boolean small) implements Serializable {

        public boolean isHidden() {
            return value == null;
        }
    }

    public Pivot {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Null where nothing was counted. */
    public Figure figure(String row, String column) {
        return figures.get(new Place(row, column));
    }

    public boolean anyHidden() {
        return figures.values().stream().anyMatch(Figure::isHidden);
    }
}
