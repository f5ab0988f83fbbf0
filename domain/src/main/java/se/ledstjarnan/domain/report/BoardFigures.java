package se.ledstjarnan.domain.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SmallCells;

/**
 * A report's figures with small counts hidden, as the board sees them. Totals of the municipality and the number of suspicions of
 * lex Maria stay. Every quarter is judged by its own counts alone, so that it looks the same in each report that shows it. With
 * threshold 1 nothing is hidden: that is how MAS sees them.
 */
public final class BoardFigures {

    /** Hides nothing. */
    public static final int OPEN = 1;

    private final QuarterFigures figures;
    private final int threshold;
    private final PublishedTable byCategory;
    private final PublishedTable bySeverity;
    private final Map<Quarter, PublishedTable> byUnitAndType = new LinkedHashMap<>();
    private final Set<Quarter> withoutTypes = new HashSet<>();
    private final PublishedTable byUnit;

    public BoardFigures(QuarterFigures figures, int threshold) {
        this.figures = figures;
        this.threshold = threshold;
        this.byCategory = SmallCells.publish(figures.byCategory(), threshold);
        this.bySeverity = SmallCells.publish(figures.bySeverity(), threshold);
        for (Quarter quarter : figures.quarters()) {
            byUnitAndType.put(quarter, units(quarter));
        }
        this.byUnit = gatherUnits();
    }

    /**
     * The units' falls, medicines, rest and sums of one quarter, judged as one table. Where the municipality's own falls or medicines
     * are hidden, units are not told by type at all, since they would sum up to them.
     */
    private PublishedTable units(Quarter quarter) {
        CountTable table = figures.byUnitAndType(quarter);
        if (count(QuarterFigures.FALLS, quarter).isShown()
                && count(QuarterFigures.MEDICINES, quarter).isShown()) {
            return SmallCells.publish(table, threshold);
        }
        withoutTypes.add(quarter);
        List<CountRow> sums = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            CountRow row = table.rows().get(r);
            sums.add(new CountRow(row.key(), row.label(), row.group(), List.of(table.rowTotal(r))));
        }
        return SmallCells.publish(new CountTable(List.of("ALL"), sums, false), threshold);
    }

    private PublishedTable gatherUnits() {
        List<PublishedTable> quarters = List.copyOf(byUnitAndType.values());
        List<PublishedRow> rows = new ArrayList<>();
        for (int r = 0; r < quarters.get(0).rows().size(); r++) {
            int at = r;
            PublishedRow first = quarters.get(0).rows().get(r);
            List<PublishedCell> cells =
                    quarters.stream().map(table -> last(table.rows().get(at))).toList();
            rows.add(new PublishedRow(first.kind(), first.key(), first.label(), first.group(), cells));
        }
        Set<Integer> closed = new HashSet<>();
        for (int q = 0; q < quarters.size(); q++) {
            if (quarters.get(q).closedColumns().size()
                    == quarters.get(q).columns().size()) {
                closed.add(q);
            }
        }
        List<String> columns =
                byUnitAndType.keySet().stream().map(Quarter::toString).toList();
        return new PublishedTable(columns, rows, threshold, closed);
    }

    private static PublishedCell last(PublishedRow row) {
        return row.cells().get(row.cells().size() - 1);
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

    /** Columns: falls, medicines, the rest and their sum; empty where the quarter's units are told by their sums only. */
    public Optional<PublishedTable> byUnitAndType(Quarter quarter) {
        return withoutTypes.contains(quarter) ? Optional.empty() : Optional.of(byUnitAndType.get(quarter));
    }

    /**
     * What a rate of the unit is counted from. Where it is hidden no rate may be told either: with the denominator beside it the rate is
     * the count.
     */
    public PublishedCell numerator(DenominatorKind kind, String unit, Quarter quarter) {
        PublishedRow row = byUnitAndType.get(quarter).row(unit);
        if (kind == DenominatorKind.PATIENTS) {
            return last(row);
        }
        boolean told = !withoutTypes.contains(quarter);
        return told ? row.cells().get(kind == DenominatorKind.CARE_DAYS ? 0 : 1) : PublishedCell.withheld();
    }

    /** How many people fell in the quarter: told where their falls are, and there were none or enough of them. */
    public PublishedCell fallen(Quarter quarter) {
        int persons = figures.count(FigurePart.FALL, FallCount.PERSONS.name(), quarter);
        if (!count(QuarterFigures.FALLS, quarter).isShown()) {
            return PublishedCell.withheld();
        }
        return persons == 0 || persons >= threshold ? PublishedCell.shown(persons) : PublishedCell.small();
    }

    /** The units that are told to have reported nothing in the quarter; empty where noughts are not told. */
    public Optional<List<String>> silentUnits() {
        if (byUnit.closedColumns().contains(0)) {
            return Optional.empty();
        }
        return Optional.of(byUnit.rows().stream()
                .filter(row -> row.kind() == PublishedRow.Kind.ROW)
                .filter(row -> row.cells().get(0).equals(PublishedCell.shown(0)))
                .map(PublishedRow::label)
                .toList());
    }

    public int threshold() {
        return threshold;
    }

    /** The quarter's count of the category; nought where the table has no such row. */
    public PublishedCell count(String category) {
        return count(category, figures.quarter());
    }

    /** The count of the category in one of the quarters shown. */
    public PublishedCell count(String category, Quarter quarter) {
        return cell(byCategory, category, quarter);
    }

    /** The count of the severity in one of the quarters shown. */
    public PublishedCell severity(String level, Quarter quarter) {
        return cell(bySeverity, level, quarter);
    }

    private PublishedCell cell(PublishedTable table, String key, Quarter quarter) {
        int column = figures.quarters().indexOf(quarter);
        return table.rows().stream()
                .filter(row -> key.equals(row.key()))
                .map(row -> row.cells().get(column))
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
