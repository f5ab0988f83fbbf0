package se.ledstjarnan.domain.statistics;

import java.util.List;

/**
 * One row of counts.
 *
 * @param key names the row to the program, for instance a category's code
 * @param label names it to a reader
 * @param group what the row is part of, such as a department; null where rows are not grouped
 * @param counts one count per column, none negative
 */
public record CountRow(String key, String label, String group, List<Integer> counts) {

    public CountRow {
        counts = List.copyOf(counts);
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count cannot be negative: " + label);
        }
    }
}
