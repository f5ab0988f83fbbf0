package se.ledstjarnan.domain.statistics;

import java.util.List;

/**
 * A row as those above may see it.
 *
 * @param key the row's key, the group's name for a subtotal, null for the total
 * @param label for a reader; null for the total, which the page names
 * @param cells one per column, and the row's total last where the table has row totals
 */
public record PublishedRow(Kind kind, String key, String label, String group, List<PublishedCell> cells) {

    /** What the row sums. */
    public enum Kind {
        ROW,
        SUBTOTAL,
        TOTAL
    }

    public PublishedRow {
        cells = List.copyOf(cells);
    }

    public boolean anyHidden() {
        return cells.stream().anyMatch(cell -> !cell.isShown());
    }

    /** Nothing of the row is told but, perhaps, that some counts are nought. */
    public boolean tellsNothing() {
        return anyHidden() && cells.stream().allMatch(cell -> !cell.isShown() || cell.value() == 0);
    }
}
