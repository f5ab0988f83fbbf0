package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.PublishedCell.Display;

class SumTreeTest {

    private static final int THRESHOLD = 5;

    /** So high that it is as good as no bound. */
    private static final long ENDLESS = 9_000;

    private final List<LinkedCell> all = new ArrayList<>();
    private final List<LinkedSum> sums = new ArrayList<>();

    @Test
    void tellsAsMuchAsALinearProgram() {
        for (int seed = 0; seed < 60; seed++) {
            grow(new Random(seed));
            List<LinkedCell> left =
                    new ArrayList<>(all.stream().filter(LinkedCell::hidden).toList());
            while (!left.isEmpty()) {
                SumTree tree = new SumTree(left.get(0), THRESHOLD);
                assertThat(tree.isTree()).isTrue();
                tree.tell();
                for (LinkedCell cell : tree.cells()) {
                    assertThat(List.of((long) cell.lowest(), Math.min(ENDLESS, cell.highest())))
                            .as("seed " + seed)
                            .containsExactly(
                                    bound(tree.cells(), cell, GoalType.MINIMIZE),
                                    bound(tree.cells(), cell, GoalType.MAXIMIZE));
                }
                left.removeAll(tree.cells());
            }
        }
    }

    @Test
    void seesWaysThatLeadBack() {
        LinkedCell[][] table = new LinkedCell[3][3];
        for (LinkedCell[] row : table) {
            Arrays.setAll(row, any -> hidden(2));
        }
        for (int i = 0; i < 3; i++) {
            LinkedSum.tie(table[i][2], List.of(table[i][0], table[i][1]));
            LinkedSum.tie(table[2][i], List.of(table[0][i], table[1][i]));
        }

        assertThat(new SumTree(table[0][0], THRESHOLD).isTree()).isFalse();
        LinkedCell twice = hidden(2);
        LinkedSum.tie(hidden(4), List.of(twice, twice));
        assertThat(new SumTree(twice, THRESHOLD).isTree()).isFalse();
    }

    /** Counts that sum up to sums of sums, some of them told, some small, some withheld. */
    private void grow(Random random) {
        all.clear();
        sums.clear();
        List<LinkedCell> totals = new ArrayList<>();
        for (int table = 0; table < 3; table++) {
            List<LinkedCell> parts = new ArrayList<>();
            for (int part = 0; part < 2 + random.nextInt(3); part++) {
                parts.add(cell(random, random.nextInt(9)));
            }
            totals.add(total(random, parts));
        }
        total(random, totals);
        List<LinkedCell> beside = new ArrayList<>(List.of(cell(random, random.nextInt(4)), all.get(0)));
        total(random, beside);
        all.forEach(
                cell -> cell.sums.stream().filter(sum -> !sums.contains(sum)).forEach(sums::add));
    }

    private LinkedCell total(Random random, List<LinkedCell> parts) {
        LinkedCell total =
                cell(random, parts.stream().mapToInt(part -> part.value).sum());
        LinkedSum.tie(total, parts);
        return total;
    }

    private LinkedCell cell(Random random, int value) {
        LinkedCell cell = new LinkedCell(value, 1);
        if (value > 0 && value < THRESHOLD) {
            cell.display = Display.SMALL;
        } else if (random.nextInt(3) == 0) {
            cell.hide();
            cell.closed = value < THRESHOLD;
        }
        all.add(cell);
        return cell;
    }

    private static LinkedCell hidden(int value) {
        LinkedCell cell = new LinkedCell(value, 1);
        cell.display = Display.SMALL;
        return cell;
    }

    private long bound(List<LinkedCell> cells, LinkedCell asked, GoalType goal) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (LinkedCell cell : cells) {
            double[] one = new double[cells.size()];
            one[cells.indexOf(cell)] = 1;
            constraints.add(new LinearConstraint(one, Relationship.GEQ, cell.lower(THRESHOLD)));
            constraints.add(
                    new LinearConstraint(one, Relationship.LEQ, Math.min(ENDLESS + 1_000, cell.upper(THRESHOLD))));
        }
        for (LinkedSum sum : sums) {
            double[] weights = new double[cells.size()];
            for (LinkedCell part : sum.parts) {
                if (cells.contains(part)) {
                    weights[cells.indexOf(part)]++;
                }
            }
            if (cells.contains(sum.total)) {
                weights[cells.indexOf(sum.total)]--;
            }
            int known = sum.parts.stream()
                    .filter(part -> !cells.contains(part))
                    .mapToInt(part -> part.value)
                    .sum();
            int total = cells.contains(sum.total) ? 0 : sum.total.value;
            constraints.add(new LinearConstraint(weights, Relationship.EQ, total - known));
        }
        double[] weights = new double[cells.size()];
        weights[cells.indexOf(asked)] = 1;
        double reached = new SimplexSolver()
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(weights, 0),
                        new LinearConstraintSet(constraints),
                        goal)
                .getValue();
        return Math.min(ENDLESS, Math.round(reached));
    }
}
