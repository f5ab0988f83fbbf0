package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.List;

/** A cell that is the sum of others. */
final class LinkedSum {

    final LinkedCell total;
    final List<LinkedCell> parts;

    /** The parts and the total. */
    final List<LinkedCell> cells;

    private LinkedSum(LinkedCell total, List<LinkedCell> parts) {
        this.total = total;
        this.parts = List.copyOf(parts);
        List<LinkedCell> all = new ArrayList<>(parts);
        all.add(total);
        this.cells = List.copyOf(all);
    }

    /** Ties the cells together. A total that is its only part tells nothing. */
    static void tie(LinkedCell total, List<LinkedCell> parts) {
        if (parts.size() == 1 && parts.get(0) == total) {
            return;
        }
        LinkedSum sum = new LinkedSum(total, parts);
        sum.cells.stream().distinct().forEach(cell -> cell.sums.add(sum));
    }
}
