package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hidden cells that are tied to each other by sums. Where no way through the sums leads back to where it began, as in tables by period
 * and the totals of their totals, what every cell could be is known exactly after going through them twice.
 */
final class SumTree {

    private record Range(long least, long most) {

        static final Range NOUGHT = new Range(0, 0);

        Range and(Range other) {
            return new Range(Math.max(least, other.least), Math.min(most, other.most));
        }

        Range plus(Range other) {
            return new Range(least + other.least, most + other.most);
        }

        /** What is left where the other, which is part of this, is taken out. */
        Range without(Range other) {
            return new Range(least - other.least, most - other.most);
        }

        Range negated() {
            return new Range(-most, -least);
        }
    }

    private final int threshold;

    /** Every cell after the one from which it was reached. */
    private final List<LinkedCell> cells = new ArrayList<>();

    /** The sum by which a cell was reached. */
    private final Map<LinkedCell, LinkedSum> reachedBy = new HashMap<>();

    private final Map<LinkedSum, LinkedCell> heads = new HashMap<>();

    /** What a cell could be as far as is known of what was reached from it. */
    private final Map<LinkedCell, Range> ranges = new HashMap<>();

    /** What a cell could be as far as is known of the sum by which it was reached. */
    private final Map<LinkedCell, Range> fromAbove = new HashMap<>();

    private boolean tree = true;

    SumTree(LinkedCell root, int threshold) {
        this.threshold = threshold;
        Set<LinkedCell> seen = new HashSet<>(Set.of(root));
        cells.add(root);
        for (int i = 0; i < cells.size(); i++) {
            LinkedCell cell = cells.get(i);
            for (LinkedSum sum : cell.sums) {
                if (sum != reachedBy.get(cell)) {
                    tree &= heads.putIfAbsent(sum, cell) == null;
                    reach(sum, cell, seen);
                }
            }
        }
    }

    private void reach(LinkedSum sum, LinkedCell from, Set<LinkedCell> seen) {
        int self = 0;
        for (LinkedCell cell : sum.cells) {
            if (cell == from) {
                self++;
            } else if (cell.hidden()) {
                if (seen.add(cell)) {
                    cells.add(cell);
                    reachedBy.put(cell, sum);
                } else {
                    tree = false;
                }
            }
        }
        tree &= self == 1;
    }

    /** All that are tied to each other. */
    List<LinkedCell> cells() {
        return cells;
    }

    /** Whether it can be told without reckoning back and forth what each could be. */
    boolean isTree() {
        return tree;
    }

    /** Tells every cell of a tree how low and how high it could be. */
    void tell() {
        for (int i = cells.size() - 1; i >= 0; i--) {
            LinkedCell cell = cells.get(i);
            ranges.put(cell, own(cell).and(below(cell, null)));
        }
        for (LinkedCell cell : cells) {
            Range range = ranges.get(cell).and(fromAbove.getOrDefault(cell, own(cell)));
            cell.couldBe((int) range.least());
            cell.couldBe((int) range.most());
            for (LinkedSum sum : cell.sums) {
                if (heads.get(sum) == cell) {
                    tellParts(sum, cell);
                }
            }
        }
    }

    private Range own(LinkedCell cell) {
        return new Range(cell.lower(threshold), cell.upper(threshold));
    }

    /** What the sums that were reached from the cell leave open for it, but for one of them. */
    private Range below(LinkedCell cell, LinkedSum but) {
        Range range = own(cell);
        for (LinkedSum sum : cell.sums) {
            if (sum != but && heads.get(sum) == cell) {
                Range others = Range.NOUGHT;
                for (LinkedCell other : sum.cells) {
                    others = other == cell ? others : others.plus(weighed(sum, other, ranges.get(other)));
                }
                range = range.and(left(sum, cell, others));
            }
        }
        return range;
    }

    private void tellParts(LinkedSum sum, LinkedCell head) {
        Range seen = below(head, sum).and(fromAbove.getOrDefault(head, own(head)));
        Range all = weighed(sum, head, seen);
        for (LinkedCell cell : sum.cells) {
            all = cell == head ? all : all.plus(weighed(sum, cell, ranges.get(cell)));
        }
        for (LinkedCell cell : sum.cells) {
            if (reachedBy.get(cell) == sum) {
                fromAbove.put(cell, left(sum, cell, all.without(weighed(sum, cell, ranges.get(cell)))));
            }
        }
    }

    /** What it adds to its sum, of which the total is taken away, so that nothing is left over. */
    private static Range weighed(LinkedSum sum, LinkedCell cell, Range range) {
        Range counted = range == null ? new Range(cell.value, cell.value) : range;
        return cell == sum.total ? counted.negated() : counted;
    }

    private static Range left(LinkedSum sum, LinkedCell cell, Range others) {
        return cell == sum.total ? others : others.negated();
    }
}
