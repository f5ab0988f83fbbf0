package se.ledstjarnan.domain.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SmallCells;

/**
 * A report's figures with small counts hidden, as the board sees them. Totals of the municipality and the number of suspicions of
 * lex Maria stay. With threshold 1 nothing is hidden: that is how MAS sees them.
 */
public final class BoardFigures {

    /** Hides nothing. */
    public static final int OPEN = 1;

    private final QuarterFigures figures;
    private final int threshold;
    private final PublishedTable byCategory;
    private final PublishedTable bySeverity;
    private final PublishedTable byUnit;

    public BoardFigures(QuarterFigures figures, int threshold) {
        this.figures = figures;
        this.threshold = threshold;
        this.byCategory = SmallCells.publish(figures.byCategory(), threshold);
        this.bySeverity = SmallCells.publish(figures.bySeverity(), threshold);
        this.byUnit = SmallCells.publish(figures.byUnit(), threshold);
    }

    public PublishedTable byCategory() {
        return byCategory;
    }

    public PublishedTable bySeverity() {
        return bySeverity;
    }

    public PublishedTable byUnit() {
        return byUnit;
    }

    public int threshold() {
        return threshold;
    }

    /** The quarter's count of the category; nought where the table has no such row. */
    public PublishedCell count(String category) {
        return byCategory.rows().stream()
                .filter(row -> category.equals(row.key()))
                .map(row -> row.cells().get(0))
                .findFirst()
                .orElse(PublishedCell.shown(0));
    }

    /**
     * Whether the category's months can be shown: none of them small, and none of their quarters hidden in any report's table, since
     * the months would give the quarter away.
     */
    public boolean showsMonths(String category) {
        boolean small =
                figures.months(category).stream().anyMatch(month -> month.count() > 0 && month.count() < threshold);
        return !small && quartersOfMonths().stream().allMatch(quarter -> isShown(category, quarter));
    }

    private Set<Quarter> quartersOfMonths() {
        List<YearMonth> months = figures.monthsKnown();
        return months.stream().map(Quarter::of).collect(Collectors.toSet());
    }

    private boolean isShown(String category, Quarter quarter) {
        return SmallCells.publish(figures.byCategoryIn(quarter), threshold).rows().stream()
                .filter(row -> category.equals(row.key()))
                .allMatch(row -> row.cells().get(0).isShown());
    }
}
