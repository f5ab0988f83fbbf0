package se.ledstjarnan.domain.report;

import java.util.List;

/**
 * What is told in words and not counted, such as goals with level, direction and forecast apart. Nothing in it may point at someone.
 *
 * @param key names the list within its source and never changes
 * @param rows a text for each column; the first says what the row is
 * @param rowsAddress the page where it all can be read, within the application; null where there is none
 */
public record CollectedList(
        String key, String title, List<String> columns, List<List<String>> rows, String rowsAddress) {

    public CollectedList {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has another number of columns: " + row);
            }
        }
    }
}
