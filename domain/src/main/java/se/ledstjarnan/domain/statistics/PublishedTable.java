package se.ledstjarnan.domain.statistics;

import java.util.List;
import java.util.Set;

/**
 * A table as those above may see it, made by {@link SafeTables}.
 *
 * @param rows each group's rows followed by its subtotal, the total last
 * @param threshold counts from 1 up to, but not including, this are hidden
 * @param closedColumns columns of which nothing but the total is told, noughts included
 */
public record PublishedTable(List<String> columns, List<PublishedRow> rows, int threshold, Set<Integer> closedColumns) {

    public PublishedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        closedColumns = Set.copyOf(closedColumns);
    }

    public boolean anyHidden() {
        return rows.stream().anyMatch(PublishedRow::anyHidden);
    }

    /** The row with the key; throws where there is none. */
    public PublishedRow row(String key) {
        return rows.stream()
                .filter(row -> row.kind() == PublishedRow.Kind.ROW && row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
