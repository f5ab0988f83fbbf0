package se.ledstjarnan.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/**
 * The units of one quarter by type of deviation, as the board may see them: units whose every count is nought or large stand by
 * themselves, the others are one row. So many units are among the others that their row tells of no small count, nor lets one be
 * worked out from the units' sums.
 *
 * @param own units that stand by themselves, in the table's order
 * @param others counts by type of all other units together; empty where there are none
 */
public record UnitTypes(List<CountRow> own, List<Integer> others) {

    public UnitTypes {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** One quarter's units with how their sums are told. */
    private static final class Sorting {
        final CountTable table;
        final List<String> shown;
        final int threshold;
        final List<CountRow> own = new ArrayList<>();
        final List<CountRow> others = new ArrayList<>();

        Sorting(CountTable table, List<String> shown, int threshold) {
            this.table = table;
            this.shown = shown;
            this.threshold = threshold;
        }

        boolean isLarge(int count) {
            return count == 0 || count >= threshold;
        }

        int sum(int type) {
            return others.stream().mapToInt(row -> row.counts().get(type)).sum();
        }

        /**
         * With its unit's sum and the type's sum known, a count lies between what cannot be elsewhere and the lesser of the two. There
         * must be as many possible values as there are small ones. A sum that is hidden can be any small number.
         */
        boolean isSafe() {
            int all = others.stream().mapToInt(Sorting::total).sum();
            for (int type = 0; type < table.columns().size(); type++) {
                int sum = sum(type);
                if (!isLarge(sum)) {
                    return false;
                }
                for (CountRow unit : others) {
                    int total = total(unit);
                    int most = Math.min(shown.contains(unit.key()) ? total : Math.max(total, threshold - 1), sum);
                    int least = Math.max(0, total + sum - all);
                    if (!isLarge(unit.counts().get(type)) && most - least < threshold - 2) {
                        return false;
                    }
                }
            }
            return true;
        }

        static int total(CountRow row) {
            return row.counts().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Empty where no unit can stand by itself.
     *
     * @param shown keys of the units whose sums are told; the table's units with nothing need not be among them
     */
    static Optional<UnitTypes> of(CountTable table, List<String> shown, int threshold) {
        Sorting sorting = new Sorting(table, shown, threshold);
        for (CountRow row : table.rows()) {
            boolean alone = shown.contains(row.key()) && row.counts().stream().allMatch(sorting::isLarge);
            (alone ? sorting.own : sorting.others).add(row);
        }
        while (!sorting.isSafe()) {
            Optional<CountRow> smallest = sorting.own.stream()
                    .filter(row -> Sorting.total(row) > 0)
                    .min(Comparator.comparingInt(Sorting::total));
            if (smallest.isEmpty()) {
                return Optional.empty();
            }
            sorting.own.remove(smallest.get());
            sorting.others.add(smallest.get());
        }
        List<Integer> sums = new ArrayList<>();
        for (int type = 0; type < table.columns().size() && !sorting.others.isEmpty(); type++) {
            sums.add(sorting.sum(type));
        }
        return sorting.own.stream().allMatch(row -> Sorting.total(row) == 0)
                ? Optional.empty()
                : Optional.of(new UnitTypes(sorting.own, sums));
    }
}
