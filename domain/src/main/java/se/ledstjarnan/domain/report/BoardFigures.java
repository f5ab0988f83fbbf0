package se.ledstjarnan.domain.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;

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
    private final PublishedTable byUnit;
    private final PublishedTable complaintsIn;
    private final Map<Quarter, UnitTypes> byUnitAndType = new HashMap<>();

    public BoardFigures(QuarterFigures figures, int threshold) {
        this.figures = figures;
        this.threshold = threshold;
        Map<String, PublishedTable> safe = SafeTables.of(threshold)
                .add("category", figures.byCategory())
                .add("severity", figures.bySeverity())
                .add("unit", figures.byUnit())
                .add("complaint", figures.complaints(FigurePart.COMPLAINT_IN))
                .publish();
        this.byCategory = safe.get("category");
        this.bySeverity = safe.get("severity");
        this.byUnit = safe.get("unit");
        this.complaintsIn = safe.get("complaint");
        for (int column = 0; column < figures.quarters().size(); column++) {
            addTypes(figures.quarters().get(column), column);
        }
    }

    /** Where the municipality's own falls or medicines are hidden no unit is told by type, since they would sum up to them. */
    private void addTypes(Quarter quarter, int column) {
        boolean told = count(QuarterFigures.FALLS, quarter).isShown()
                && count(QuarterFigures.MEDICINES, quarter).isShown()
                && !byUnit.closedColumns().contains(column);
        if (told) {
            List<String> shown = byUnit.rows().stream()
                    .filter(row -> row.kind() == PublishedRow.Kind.ROW
                            && row.cells().get(column).isShown())
                    .map(PublishedRow::key)
                    .toList();
            UnitTypes.of(figures.byUnitAndType(quarter), shown, threshold)
                    .ifPresent(types -> byUnitAndType.put(quarter, types));
        }
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

    /**
     * Complaints that came in, by source. How many of a source were closed or left open is told nobody above: from one quarter to the
     * next what is open grows by what came and shrinks by what was closed, so the three together would give away what each hides.
     */
    public PublishedTable complaintsIn() {
        return complaintsIn;
    }

    /** Falls, medicines and the rest by unit; empty where nothing of it may be told. */
    public Optional<UnitTypes> byUnitAndType(Quarter quarter) {
        return Optional.ofNullable(byUnitAndType.get(quarter));
    }

    /**
     * What a rate of the unit is counted from. Where it is hidden no rate may be told either: with the denominator beside it the rate is
     * the count.
     */
    public PublishedCell numerator(DenominatorKind kind, String unit, Quarter quarter) {
        if (kind == DenominatorKind.PATIENTS) {
            return cell(byUnit, unit, quarter);
        }
        int type = kind == DenominatorKind.CARE_DAYS ? 0 : 1;
        return byUnitAndType(quarter).stream()
                .flatMap(types -> types.own().stream())
                .filter(row -> row.key().equals(unit))
                .map(row -> PublishedCell.shown(row.counts().get(type)))
                .findFirst()
                .orElse(PublishedCell.withheld());
    }

    /** How many people fell in the quarter: told where their falls are, and there were none or enough of them. */
    public PublishedCell fallen(Quarter quarter) {
        int persons = figures.count(FigurePart.FALL, FallCount.PERSONS.name(), quarter);
        if (!count(QuarterFigures.FALLS, quarter).isShown()) {
            return PublishedCell.withheld();
        }
        return SafeTables.publish(persons, threshold);
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
        boolean small = figures.months(category).stream()
                .anyMatch(month -> !SafeTables.publish(month.count(), threshold).isShown());
        return !small && quartersOfMonths().stream().allMatch(quarter -> isShown(category, quarter));
    }

    private Set<Quarter> quartersOfMonths() {
        List<YearMonth> months = figures.monthsKnown();
        return months.stream().map(Quarter::of).collect(Collectors.toSet());
    }

    private boolean isShown(String category, Quarter quarter) {
        return SafeTables.publish(figures.byCategoryIn(quarter), threshold).rows().stream()
                .filter(row -> category.equals(row.key()))
                .allMatch(row -> row.cells().get(0).isShown());
    }
}
