package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/**
 * Attacks a whole report as a clever member of the board would: all its tables of one quarter at once, with what ties them together –
 * the falls of the units are the municipality's falls, a unit's types are its sum, nobody can fall less often than once, a rate times
 * its denominator is the count. A linear program asks how low and how high every hidden count can be.
 */
class BoardFiguresAttackTest {

    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final int THRESHOLD = 5;
    private static final double TOLERANCE = 1e-6;
    private static final String[] CATEGORIES = {"FALL", "LAKEMEDEL", "TRYCKSAR", "HYGIEN"};

    /** Unknowns: units × (falls, medicines, rest), then the categories, then the people who fell. */
    private static final class Attack {
        final BoardFigures board;
        final int units;
        final List<LinearConstraint> known = new ArrayList<>();
        final List<double[]> hidden = new ArrayList<>();
        final List<Boolean> small = new ArrayList<>();
        final List<Integer> spans = new ArrayList<>();

        Attack(QuarterFigures figures) {
            board = new BoardFigures(figures, THRESHOLD);
            CountTable truth = figures.byUnitAndType(QUARTER);
            units = truth.rows().size();
            for (int type = 0; type < 2; type++) {
                double[] tie = category(type);
                for (int unit = 0; unit < units; unit++) {
                    tie[3 * unit + type] = -1;
                }
                add(tie, Relationship.EQ, 0);
            }
            add(all(0, 3 * units), Relationship.EQ, figures.total(QUARTER));
            add(all(3 * units, CATEGORIES.length), Relationship.EQ, figures.total(QUARTER));
            for (int c = 0; c < CATEGORIES.length; c++) {
                know(category(c), board.count(CATEGORIES[c]), board.byCategory(), 0, figures.total(QUARTER));
            }
            for (int u = 0; u < units; u++) {
                String key = truth.rows().get(u).key();
                know(all(3 * u, 3), board.byUnit().row(key).cells().get(0), board.byUnit(), 0, figures.total(QUARTER));
            }
            board.byUnitAndType(QUARTER).ifPresent(types -> know(types, truth));
            for (int i = 0; i < 3 * units; i++) {
                int count = truth.count(i / 3, i % 3);
                if (count > 0 && count < THRESHOLD) {
                    // Stands in no table, so nobody is even told that it is small.
                    hide(all(i, 1), false, THRESHOLD - 2);
                }
            }
            fallen(board.fallen(QUARTER));
            // The only department's sum is the municipality's, which is public.
            for (PublishedRow row : board.byUnit().rows()) {
                if (row.kind() == PublishedRow.Kind.SUBTOTAL && truth.groups().size() > 1) {
                    double[] sum = zeros();
                    for (int u = 0; u < units; u++) {
                        if (row.key().equals(truth.rows().get(u).group())) {
                            for (int i = 0; i < 3; i++) {
                                sum[3 * u + i] = 1;
                            }
                        }
                    }
                    know(sum, row.cells().get(0), board.byUnit(), 0, figures.total(QUARTER));
                }
            }
        }

        private void know(UnitTypes types, CountTable truth) {
            double[][] others = {zeros(), zeros(), zeros()};
            for (int u = 0; u < units; u++) {
                String key = truth.rows().get(u).key();
                Optional<CountRow> own = types.own().stream()
                        .filter(row -> row.key().equals(key))
                        .findFirst();
                for (int type = 0; type < 3; type++) {
                    others[type][3 * u + type] = own.isPresent() ? 0 : 1;
                    if (own.isPresent()) {
                        add(
                                all(3 * u + type, 1),
                                Relationship.EQ,
                                own.get().counts().get(type));
                    }
                }
            }
            for (int type = 0; type < types.others().size(); type++) {
                add(others[type], Relationship.EQ, types.others().get(type));
            }
        }

        /** Everybody who fell has fallen at least once. */
        private void fallen(PublishedCell cell) {
            double[] persons = all(3 * units + CATEGORIES.length, 1);
            double[] atMost = category(0);
            atMost[3 * units + CATEGORIES.length] = -1;
            add(atMost, Relationship.GEQ, 0);
            if (cell.isShown()) {
                add(persons, Relationship.EQ, cell.value());
            } else if (cell.display() == PublishedCell.Display.SMALL) {
                add(persons, Relationship.GEQ, 1);
                add(persons, Relationship.LEQ, THRESHOLD - 1);
                hide(persons, true, THRESHOLD - 2);
            }
        }

        private void know(double[] weights, PublishedCell cell, PublishedTable table, int column, int total) {
            boolean closed = table.closedColumns().contains(column);
            switch (cell.display()) {
                case SHOWN -> add(weights, Relationship.EQ, cell.value());
                case SMALL -> {
                    add(weights, Relationship.GEQ, 1);
                    add(weights, Relationship.LEQ, THRESHOLD - 1);
                    hide(weights, true, THRESHOLD - 2);
                }
                case WITHHELD -> {
                    add(weights, Relationship.GEQ, closed ? 0 : THRESHOLD);
                    hide(weights, false, closed ? Math.min(THRESHOLD - 2, total) : THRESHOLD - 2);
                }
            }
        }

        private void hide(double[] weights, boolean isSmall, int span) {
            hidden.add(weights);
            small.add(isSmall);
            spans.add(span);
        }

        private double[] zeros() {
            return new double[3 * units + CATEGORIES.length + 1];
        }

        private double[] all(int from, int count) {
            double[] weights = zeros();
            for (int i = 0; i < count; i++) {
                weights[from + i] = 1;
            }
            return weights;
        }

        private double[] category(int index) {
            return all(3 * units + index, 1);
        }

        private void add(double[] weights, Relationship relation, double value) {
            known.add(new LinearConstraint(weights, relation, value));
        }

        private double extreme(double[] weights, GoalType goal) {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(50_000),
                            new LinearObjectiveFunction(weights, 0),
                            new LinearConstraintSet(known),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        }

        /** Returns how many counts were hidden; throws where one can be worked out further than the rule allows. */
        int check(String what) {
            for (int i = 0; i < hidden.size(); i++) {
                double low = extreme(hidden.get(i), GoalType.MINIMIZE);
                double high = extreme(hidden.get(i), GoalType.MAXIMIZE);
                if (small.get(i)) {
                    assertThat(low).as(what).isLessThanOrEqualTo(1 + TOLERANCE);
                    assertThat(high).as(what).isGreaterThanOrEqualTo(THRESHOLD - 1 - TOLERANCE);
                } else {
                    assertThat(high - low).as(what).isGreaterThanOrEqualTo(spans.get(i) - TOLERANCE);
                }
            }
            return hidden.size();
        }
    }

    @DisplayName("no hidden count can be worked out from all the tables together")
    @ParameterizedTest(name = "{0} units in {1} departments, up to {2} a cell")
    @CsvSource({"3, 1, 8, 60", "4, 2, 12, 60", "6, 2, 20, 50", "8, 3, 30, 40", "8, 2, 6, 40", "12, 3, 15, 20"})
    void noHiddenCountCanBeWorkedOut(int units, int departments, int most, int reports) {
        Random random = new Random(units * 100L + most);
        int hidden = 0;
        for (int i = 0; i < reports; i++) {
            List<ReportFigure> figures = random(random, units, departments, most);
            hidden += new Attack(new QuarterFigures(QUARTER, figures)).check("report " + i);
        }
        assertThat(hidden).as("hidden counts").isGreaterThan(reports);
    }

    @Test
    void aRateIsToldOnlyWhereItsCountIs() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            QuarterFigures figures = new QuarterFigures(QUARTER, random(random, 6, 2, 12));
            BoardFigures board = new BoardFigures(figures, THRESHOLD);
            for (int unit = 0; unit < 6; unit++) {
                String key = String.valueOf(unit);
                for (DenominatorKind kind : DenominatorKind.values()) {
                    PublishedCell numerator = board.numerator(kind, key, QUARTER);
                    PublishedCell told = kind == DenominatorKind.PATIENTS
                            ? board.byUnit().row(key).cells().get(0)
                            : board.byUnitAndType(QUARTER).stream()
                                    .flatMap(types -> types.own().stream())
                                    .filter(row -> row.key().equals(key))
                                    .map(row -> PublishedCell.shown(
                                            row.counts().get(kind == DenominatorKind.CARE_DAYS ? 0 : 1)))
                                    .findFirst()
                                    .orElse(PublishedCell.withheld());
                    assertThat(numerator).isEqualTo(told);
                    assertThat(numerator.isShown() && numerator.value() > 0 && numerator.value() < THRESHOLD)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aQuarterLooksTheSameInEveryReport() {
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            List<ReportFigure> own = random(random, 6, 2, 12);
            List<ReportFigure> later = new ArrayList<>(own);
            for (ReportFigure figure : random(random, 6, 2, 30)) {
                later.add(new ReportFigure(
                        figure.part(),
                        figure.key(),
                        figure.label(),
                        figure.group(),
                        figure.order(),
                        QUARTER.minus(-1).firstDay(),
                        figure.count()));
            }
            PublishedTable now = new BoardFigures(new QuarterFigures(QUARTER, own), THRESHOLD).byUnit();
            PublishedTable then = new BoardFigures(new QuarterFigures(QUARTER.minus(-1), later), THRESHOLD).byUnit();
            for (int r = 0; r < now.rows().size(); r++) {
                assertThat(then.rows().get(r).cells().get(1))
                        .isEqualTo(now.rows().get(r).cells().get(0));
            }
        }
    }

    private static List<ReportFigure> random(Random random, int units, int departments, int most) {
        List<ReportFigure> figures = new ArrayList<>();
        int[] types = new int[3];
        for (int unit = 0; unit < units; unit++) {
            int[] counts = new int[3];
            for (int type = 0; type < 3; type++) {
                counts[type] = random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
                types[type] += counts[type];
            }
            String group = "g" + unit * departments / units;
            add(figures, FigurePart.UNIT, unit, group, counts[0] + counts[1] + counts[2]);
            add(figures, FigurePart.UNIT_FALL, unit, group, counts[0]);
            add(figures, FigurePart.UNIT_MEDICINE, unit, group, counts[1]);
        }
        int sores = random.nextInt(types[2] + 1);
        int[] categories = {types[0], types[1], sores, types[2] - sores};
        for (int c = 0; c < categories.length; c++) {
            figures.add(new ReportFigure(
                    FigurePart.CATEGORY, CATEGORIES[c], CATEGORIES[c], null, c, QUARTER.firstDay(), categories[c]));
        }
        int persons = types[0] == 0 ? 0 : 1 + random.nextInt(types[0]);
        figures.add(
                new ReportFigure(FigurePart.FALL, FallCount.PERSONS.name(), "", null, 0, QUARTER.firstDay(), persons));
        return figures;
    }

    private static void add(List<ReportFigure> figures, FigurePart part, int unit, String group, int count) {
        figures.add(new ReportFigure(part, String.valueOf(unit), "u" + unit, group, unit, QUARTER.firstDay(), count));
    }
}
