package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attacks published tables as a clever reader would: every sum, the labels and the rule itself are known, and a linear program asks
 * how low and how high each hidden cell can be. Knows nothing of how the table was made; sums are written down from the table alone.
 */
class SmallCellsAttackTest {

    private static final double TOLERANCE = 1e-6;

    /** What the reader knows: cells by index, with bounds, and sums that must hold. */
    private static final class Attack {
        final PublishedTable table;
        final CountTable truth;
        final int width;
        final List<LinearConstraint> known = new ArrayList<>();

        Attack(PublishedTable table, CountTable truth) {
            this.table = table;
            this.truth = truth;
            this.width = table.rows().get(0).cells().size();
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < width; c++) {
                    bound(r, c);
                }
            }
            addSums();
        }

        int index(int row, int column) {
            return row * width + column;
        }

        PublishedCell cell(int row, int column) {
            return table.rows().get(row).cells().get(column);
        }

        boolean closed(int column) {
            return table.closedColumns().contains(column)
                    || (column >= table.columns().size()
                            && table.closedColumns().size() == table.columns().size());
        }

        private void bound(int row, int column) {
            PublishedCell cell = cell(row, column);
            switch (cell.display()) {
                case SHOWN -> add(unit(row, column), Relationship.EQ, cell.value());
                case SMALL -> {
                    add(unit(row, column), Relationship.GEQ, 1);
                    add(unit(row, column), Relationship.LEQ, table.threshold() - 1);
                }
                case WITHHELD -> add(unit(row, column), Relationship.GEQ, closed(column) ? 0 : table.threshold());
            }
        }

        private void addSums() {
            int total = table.rows().size() - 1;
            for (int c = 0; c < width; c++) {
                double[] all = unit(total, c);
                double[] group = new double[all.length];
                for (int r = 0; r < total; r++) {
                    if (table.rows().get(r).kind() == PublishedRow.Kind.SUBTOTAL) {
                        group[index(r, c)] = -1;
                        add(group, Relationship.EQ, 0);
                        group = new double[all.length];
                    } else {
                        group[index(r, c)] = 1;
                        all[index(r, c)] = -1;
                    }
                }
                add(all, Relationship.EQ, 0);
            }
            if (width > table.columns().size()) {
                for (int r = 0; r <= total; r++) {
                    double[] row = unit(r, width - 1);
                    for (int c = 0; c < width - 1; c++) {
                        row[index(r, c)] = -1;
                    }
                    add(row, Relationship.EQ, 0);
                }
            }
        }

        private void add(double[] weights, Relationship relation, double value) {
            known.add(new LinearConstraint(weights, relation, value));
        }

        private double[] unit(int row, int column) {
            double[] weights = new double[table.rows().size() * width];
            weights[index(row, column)] = 1;
            return weights;
        }

        double extreme(int row, int column, GoalType goal) {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(20_000),
                            new LinearObjectiveFunction(unit(row, column), 0),
                            new LinearConstraintSet(known),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        }

        /** Throws where a hidden cell can be pinned down further than the rule allows. */
        void check() {
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < width; c++) {
                    PublishedCell cell = cell(r, c);
                    if (cell.isShown()) {
                        continue;
                    }
                    double low = extreme(r, c, GoalType.MINIMIZE);
                    double high = cell.display() == PublishedCell.Display.WITHHELD
                            ? Math.min(extreme(r, c, GoalType.MAXIMIZE), 1_000)
                            : extreme(r, c, GoalType.MAXIMIZE);
                    String at = "row " + r + ", column " + c;
                    Supplier<String> where = () -> at + " of " + truth + " as " + table;
                    if (cell.display() == PublishedCell.Display.SMALL) {
                        assertThat(low).as(where).isLessThanOrEqualTo(1 + TOLERANCE);
                        assertThat(high).as(where).isGreaterThanOrEqualTo(table.threshold() - 1 - TOLERANCE);
                    } else {
                        assertThat(high - low).as(where).isGreaterThanOrEqualTo(leastSpan(c) - TOLERANCE);
                    }
                }
            }
        }

        private int leastSpan(int column) {
            int span = table.threshold() - 2;
            if (!closed(column) || truth.rows().size() < 2) {
                return truth.rows().size() < 2 ? 0 : span;
            }
            return Math.min(span, column < truth.columns().size() ? truth.columnTotal(column) : truth.grandTotal());
        }
    }

    @DisplayName("no hidden cell can be worked out")
    @ParameterizedTest(name = "{0} rows, {1} columns, {2} groups, row totals {3}, threshold {4}, up to {5}")
    @CsvSource({
        "4, 1, 0, false, 5, 12, 60",
        "6, 1, 0, false, 5, 40, 60",
        "5, 3, 0, false, 5, 15, 15",
        "6, 1, 2, false, 5, 12, 60",
        "8, 1, 3, false, 5, 9, 40",
        "6, 2, 3, false, 5, 20, 20",
        "3, 3, 0, true, 5, 12, 30",
        "4, 4, 0, true, 5, 30, 8",
        "4, 3, 0, true, 3, 6, 25",
        "6, 3, 2, true, 5, 15, 8",
        "5, 2, 2, true, 10, 25, 12",
        "2, 2, 0, true, 5, 6, 80",
        "3, 1, 0, true, 5, 9, 80",
    })
    void noHiddenCellCanBeWorkedOut(
            int rows, int columns, int groups, boolean rowTotals, int threshold, int most, int tables) {
        Random random = new Random(rows * 1_000L + columns * 100L + groups * 10L + threshold);
        int hidden = 0;
        for (int i = 0; i < tables; i++) {
            CountTable truth = random(random, rows, columns, groups, rowTotals, most);
            PublishedTable published = SmallCells.publish(truth, threshold);
            new Attack(published, truth).check();
            checkWhatStays(truth, published);
            hidden += published.anyHidden() ? 1 : 0;
        }
        assertThat(hidden).as("tables that had something to hide").isGreaterThan(tables / 4);
    }

    /** Small counts are never shown; sums of columns always are; noughts are, but in a closed column. */
    private static void checkWhatStays(CountTable truth, PublishedTable published) {
        for (PublishedRow row : published.rows()) {
            for (PublishedCell cell : row.cells()) {
                if (cell.isShown() && row.kind() != PublishedRow.Kind.TOTAL) {
                    assertThat(cell.value())
                            .satisfiesAnyOf(
                                    v -> assertThat(v).isZero(),
                                    v -> assertThat(v).isGreaterThanOrEqualTo(published.threshold()));
                }
            }
        }
        assertThat(published.rows().get(published.rows().size() - 1).anyHidden())
                .isFalse();
        for (int r = 0; r < truth.rows().size(); r++) {
            PublishedRow row = published.row(truth.rows().get(r).key());
            for (int c = 0; c < truth.columns().size(); c++) {
                PublishedCell cell = row.cells().get(c);
                if (truth.count(r, c) == 0 && !published.closedColumns().contains(c)) {
                    assertThat(cell).isEqualTo(PublishedCell.shown(0));
                }
                if (cell.isShown()) {
                    assertThat(cell.value()).isEqualTo(truth.count(r, c));
                }
            }
        }
    }

    private static CountTable random(Random random, int rows, int columns, int groups, boolean rowTotals, int most) {
        List<CountRow> made = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            Integer[] counts = new Integer[columns];
            Arrays.setAll(counts, c -> random.nextInt(4) == 0 ? 0 : random.nextInt(most + 1));
            made.add(new CountRow("r" + r, "r" + r, groups == 0 ? null : "g" + r * groups / rows, List.of(counts)));
        }
        List<String> names = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            names.add("c" + c);
        }
        return new CountTable(names, made, rowTotals);
    }
}
