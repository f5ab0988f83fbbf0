package se.ledstjarnan.domain.statistics;

import java.util.List;
import java.util.Objects;

/**
 * Counts by row and column, as they are. Totals of the columns always belong to it, subtotals where rows are grouped, totals of
 * the rows where wanted.
 *
 * @param columns names of the columns
 * @param rows all grouped or none; rows of one group need not stand together
 * @param rowTotals whether each row's sum is part of the table
 */
public record CountTable(List<String> columns, List<CountRow> rows, boolean rowTotals) {

    public CountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (CountRow row : rows) {
            if (row.counts().size() != columns.size()) {
                throw new IllegalArgumentException("A row has another number of columns: " + row.label());
            }
        }
        long grouped = rows.stream().filter(row -> row.group() != null).count();
        if (grouped != 0 && grouped != rows.size()) {
            throw new IllegalArgumentException("Either all rows are grouped or none");
        }
    }

    /** The groups in the order in which their first rows stand; empty where rows are not grouped. */
    public List<String> groups() {
        return rows.stream()
                .map(CountRow::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public int count(int row, int column) {
        return rows.get(row).counts().get(column);
    }

    public int rowTotal(int row) {
        return rows.get(row).counts().stream().mapToInt(Integer::intValue).sum();
    }

    public int columnTotal(int column) {
        return rows.stream().mapToInt(row -> row.counts().get(column)).sum();
    }

    public int subtotal(String group, int column) {
        return rows.stream()
                .filter(row -> group.equals(row.group()))
                .mapToInt(row -> row.counts().get(column))
                .sum();
    }

    public int grandTotal() {
        return rows.stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
