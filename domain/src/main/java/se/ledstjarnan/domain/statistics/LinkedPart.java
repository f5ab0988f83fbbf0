package se.ledstjarnan.domain.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * So much of the linked cells around one of them as can be judged at a time. What reaches outside is held to be known, so that a
 * movement found inside holds for the whole; a part too small can lead to hiding more than needed, never less.
 */
final class LinkedPart {

    private final Map<LinkedCell, Integer> places = new LinkedHashMap<>();
    private final Set<LinkedSum> sums = new LinkedHashSet<>();

    private LinkedPart() {}

    /**
     * @param moves which cells can be moved; the others are known or shown
     * @param most how many cells to take in
     */
    static LinkedPart around(LinkedCell cell, Predicate<LinkedCell> moves, int most) {
        LinkedPart part = new LinkedPart();
        Set<LinkedCell> seen = new LinkedHashSet<>(Set.of(cell));
        Deque<LinkedCell> queue = new ArrayDeque<>(List.of(cell));
        while (!queue.isEmpty()) {
            for (LinkedSum sum : queue.remove().sums) {
                Set<LinkedCell> fresh = part.sums.contains(sum) ? Set.of() : fresh(sum, seen, moves);
                if (cell.sums.contains(sum) || seen.size() + fresh.size() <= most) {
                    part.sums.add(sum);
                    seen.addAll(fresh);
                    queue.addAll(fresh);
                }
            }
        }
        for (LinkedCell other : seen) {
            if (part.sums.containsAll(other.sums)) {
                part.places.put(other, part.places.size());
            }
        }
        return part;
    }

    private static Set<LinkedCell> fresh(LinkedSum sum, Set<LinkedCell> seen, Predicate<LinkedCell> moves) {
        Set<LinkedCell> fresh = new LinkedHashSet<>();
        for (LinkedCell cell : sum.cells) {
            if (!seen.contains(cell) && moves.test(cell)) {
                fresh.add(cell);
            }
        }
        return fresh;
    }

    Collection<LinkedCell> cells() {
        return places.keySet();
    }

    boolean holds(LinkedCell cell) {
        return places.containsKey(cell);
    }

    int place(LinkedCell cell) {
        return places.get(cell);
    }

    /**
     * @param twice which cells stand twice, once for each direction, so that every movement of theirs costs
     */
    Movement movement(int threshold, List<LinkedCell> twice) {
        int width = places.size() + twice.size();
        List<double[]> rows = new ArrayList<>();
        for (LinkedSum sum : sums) {
            double[] row = new double[width];
            boolean any = add(row, sum.total, -1);
            for (LinkedCell part : sum.parts) {
                any |= add(row, part, 1);
            }
            if (any) {
                rows.add(row);
            }
        }
        double[] lower = new double[width];
        double[] upper = new double[width];
        places.forEach((cell, place) -> {
            lower[place] = cell.lower(threshold) - cell.value;
            upper[place] = cell.upper(threshold) - cell.value;
        });
        for (int i = 0; i < twice.size(); i++) {
            int place = place(twice.get(i));
            int down = places.size() + i;
            rows.forEach(row -> row[down] = -row[place]);
            upper[down] = -lower[place];
            lower[place] = 0;
        }
        return new Movement(rows.toArray(double[][]::new), lower, upper);
    }

    private boolean add(double[] row, LinkedCell cell, int weight) {
        Integer place = places.get(cell);
        if (place != null) {
            row[place] += weight;
        }
        return place != null;
    }
}
