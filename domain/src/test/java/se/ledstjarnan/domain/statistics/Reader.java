package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import se.ledstjarnan.domain.statistics.PublishedCell.Display;

/**
 * A clever reader with all that was ever published before him: every sum, the same cell in every table, the labels and the rule itself.
 * A linear program asks how low and how high each hidden count can be. Knows nothing of how the tables were made.
 */
final class Reader {

    private static final double TOLERANCE = 1e-6;

    /** A cell as the reader knows it. */
    private static final class Known {
        final int truth;
        double least;
        double most = Double.POSITIVE_INFINITY;
        boolean told;
        boolean open;
        boolean before;
        Display hidden;
        boolean closed;
        int around = Integer.MAX_VALUE;
        int place = -1;

        Known(int truth) {
            this.truth = truth;
        }
    }

    private final int threshold;
    private final Map<String, Known> cells = new LinkedHashMap<>();
    private final List<Map<Known, Integer>> sums = new ArrayList<>();
    private int own;

    Reader(int threshold) {
        this.threshold = threshold;
    }

    /** A cell whose count differs from before is another cell. */
    private Known cell(String name, int truth) {
        String key = name == null ? "own" + own++ : name + "=" + truth;
        return cells.computeIfAbsent(key, none -> new Known(truth));
    }

    void reads(CountTable truth, PublishedTable shown, CellNames names, boolean publicTotals, boolean before) {
        int width = shown.rows().get(0).cells().size();
        List<List<Known>> grid = new ArrayList<>();
        for (PublishedRow row : shown.rows()) {
            List<Known> line = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                boolean sum = c == shown.columns().size();
                Known cell = cell(
                        names.name(
                                row.kind(),
                                row.key(),
                                sum ? null : shown.columns().get(c)),
                        count(truth, row, c));
                boolean all = shown.closedColumns().size() == shown.columns().size();
                know(cell, row.cells().get(c), all || shown.closedColumns().contains(c));
                cell.open |= publicTotals
                        && row.kind() == PublishedRow.Kind.TOTAL
                        && row.cells().get(c).isShown();
                cell.before |= before && row.cells().get(c).isShown();
                line.add(cell);
            }
            grid.add(line);
        }
        for (int c = 0; c < width; c++) {
            addColumn(shown, grid, c);
        }
        for (List<Known> line : grid) {
            if (width > shown.columns().size()) {
                tie(line.get(width - 1), line.subList(0, width - 1));
            }
        }
    }

    private static int count(CountTable truth, PublishedRow row, int column) {
        if (column == truth.columns().size()) {
            int sum = 0;
            for (int c = 0; c < column; c++) {
                sum += count(truth, row, c);
            }
            return sum;
        }
        return switch (row.kind()) {
            case TOTAL -> truth.columnTotal(column);
            case SUBTOTAL -> truth.subtotal(row.key(), column);
            case ROW ->
                truth.rows().stream()
                        .filter(counted -> counted.key().equals(row.key()))
                        .findFirst()
                        .orElseThrow()
                        .counts()
                        .get(column);
        };
    }

    private void addColumn(PublishedTable shown, List<List<Known>> grid, int column) {
        List<Known> all = new ArrayList<>();
        List<Known> group = new ArrayList<>();
        int total = grid.size() - 1;
        for (int r = 0; r < total; r++) {
            Known cell = grid.get(r).get(column);
            if (shown.rows().get(r).kind() == PublishedRow.Kind.SUBTOTAL) {
                tie(cell, group);
                group = new ArrayList<>();
            } else {
                group.add(cell);
                all.add(cell);
            }
        }
        tie(grid.get(total).get(column), all);
    }

    private void know(Known cell, PublishedCell shown, boolean closed) {
        switch (shown.display()) {
            case SHOWN -> cell.told = true;
            case SMALL -> {
                cell.hidden = Display.SMALL;
                cell.least = Math.max(cell.least, 1);
                cell.most = Math.min(cell.most, threshold - 1);
            }
            case WITHHELD -> {
                cell.hidden = cell.hidden == null ? Display.WITHHELD : cell.hidden;
                cell.closed |= closed;
            }
        }
    }

    /** A sum that stands in no table, such as a year of its quarters. */
    void knows(String total, List<String> parts) {
        List<Known> found = parts.stream().map(this::newest).toList();
        Known sum = newest(total);
        if (sum != null
                && found.stream().allMatch(part -> part != null)
                && sum.truth == found.stream().mapToInt(part -> part.truth).sum()) {
            tie(sum, found);
        }
    }

    private Known newest(String name) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + "="))
                .map(Map.Entry::getValue)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private void tie(Known total, List<Known> parts) {
        Map<Known, Integer> sum = new HashMap<>();
        parts.forEach(part -> sum.merge(part, 1, Integer::sum));
        sum.merge(total, -1, Integer::sum);
        sums.add(sum);
        parts.forEach(part -> part.around = Math.min(part.around, total.truth));
        total.around = Math.min(total.around, total.truth);
    }

    /**
     * Hidden cells that can be worked out further than they may, with what is found.
     *
     * @param unavoidable whether to leave out those that could be worked out whatever else had been hidden
     */
    Map<String, String> holes(boolean unavoidable) {
        List<LinearConstraint> seen = constraints(false);
        List<LinearConstraint> most = null;
        Map<String, String> holes = new TreeMap<>();
        for (Map.Entry<String, Known> entry : cells.entrySet()) {
            Known cell = entry.getValue();
            if (cell.hidden == Display.SMALL && cell.told) {
                holes.put(entry.getKey(), "told elsewhere");
            }
            if (cell.hidden == null || cell.told) {
                continue;
            }
            place(false);
            double[] range = range(cell, seen);
            if (!enough(cell, range)) {
                if (unavoidable) {
                    most = most == null ? constraints(true) : most;
                    place(true);
                    if (!enough(cell, range(cell, most))) {
                        continue;
                    }
                }
                holes.put(entry.getKey(), cell.hidden + " between " + range[0] + " and " + range[1]);
            }
        }
        return holes;
    }

    int hidden() {
        return (int) cells.values().stream()
                .filter(cell -> cell.hidden != null && !cell.told)
                .count();
    }

    /** How many cells are told, but for noughts. */
    int told() {
        return (int) cells.values().stream()
                .filter(cell -> cell.told && cell.truth > 0)
                .count();
    }

    private boolean enough(Known cell, double[] range) {
        if (cell.hidden == Display.SMALL && !cell.closed) {
            return range[0] <= 1 + TOLERANCE && range[1] >= threshold - 1 - TOLERANCE;
        }
        int span = cell.closed ? Math.min(threshold - 2, cell.around) : threshold - 2;
        return range[1] - range[0] >= span - TOLERANCE;
    }

    private boolean fixed(Known cell, boolean asMuchAsPossible) {
        return cell.told && (!asMuchAsPossible || cell.open || cell.before);
    }

    private int place(boolean asMuchAsPossible) {
        int places = 0;
        for (Known cell : cells.values()) {
            cell.place = fixed(cell, asMuchAsPossible) ? -1 : places++;
        }
        return places;
    }

    private List<LinearConstraint> constraints(boolean asMuchAsPossible) {
        int width = place(asMuchAsPossible);
        List<LinearConstraint> known = new ArrayList<>();
        for (Map<Known, Integer> sum : sums) {
            double[] weights = new double[width];
            double value = 0;
            boolean any = false;
            for (Map.Entry<Known, Integer> part : sum.entrySet()) {
                if (part.getKey().place < 0) {
                    value -= part.getValue() * part.getKey().truth;
                } else {
                    weights[part.getKey().place] += part.getValue();
                    any = true;
                }
            }
            if (any) {
                known.add(new LinearConstraint(weights, Relationship.EQ, value));
            }
        }
        for (Known cell : cells.values()) {
            if (cell.place >= 0) {
                bound(cell, width, asMuchAsPossible, known);
            }
        }
        return known;
    }

    private void bound(Known cell, int width, boolean asMuchAsPossible, List<LinearConstraint> known) {
        double[] weights = new double[width];
        weights[cell.place] = 1;
        boolean large = cell.hidden == Display.WITHHELD && !cell.closed && !asMuchAsPossible;
        double least = large ? threshold : cell.least;
        if (least > 0) {
            known.add(new LinearConstraint(weights, Relationship.GEQ, least));
        }
        if (cell.most < Double.POSITIVE_INFINITY) {
            known.add(new LinearConstraint(weights, Relationship.LEQ, cell.most));
        }
    }

    /** No further than a hundred, so that what has no end needs none. */
    private double[] range(Known cell, List<LinearConstraint> known) {
        int width =
                (int) cells.values().stream().filter(other -> other.place >= 0).count();
        double[] weights = new double[width];
        weights[cell.place] = 1;
        List<LinearConstraint> all = new ArrayList<>(known);
        all.add(new LinearConstraint(weights, Relationship.LEQ, cell.truth + 100));
        double[] range = new double[2];
        for (GoalType goal : List.of(GoalType.MINIMIZE, GoalType.MAXIMIZE)) {
            range[goal == GoalType.MINIMIZE ? 0 : 1] = new SimplexSolver()
                    .optimize(
                            new MaxIter(50_000),
                            new LinearObjectiveFunction(weights, 0),
                            new LinearConstraintSet(all),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        }
        return range;
    }
}
