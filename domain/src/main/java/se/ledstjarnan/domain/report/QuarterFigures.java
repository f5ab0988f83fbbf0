package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.MonthlyCount;

/** The frozen figures of a report, put together as tables and series. True counts: hide what is small before they leave. */
public final class QuarterFigures {

    /** The category codes that stand among the figures on top. */
    public static final String FALLS = "FALL";

    public static final String MEDICINES = "LAKEMEDEL";

    /** Row of deviations that nobody has judged yet. */
    public static final String NOT_JUDGED = "-";

    private final Quarter quarter;
    private final List<ReportFigure> figures;

    public QuarterFigures(Quarter quarter, List<ReportFigure> figures) {
        this.quarter = quarter;
        this.figures = List.copyOf(figures);
    }

    public Quarter quarter() {
        return quarter;
    }

    /** The columns of the tables, newest first. */
    public List<Quarter> quarters() {
        return quarter.withFourBefore();
    }

    public CountTable byCategory() {
        return table(FigurePart.CATEGORY);
    }

    public CountTable bySeverity() {
        return table(FigurePart.SEVERITY);
    }

    public CountTable byUnit() {
        return table(FigurePart.UNIT);
    }

    public int total(Quarter of) {
        return sum(FigurePart.CATEGORY, null, of.firstDay());
    }

    public int count(FigurePart part, String key, Quarter of) {
        return sum(part, key, of.firstDay());
    }

    /** Names of units in health care where nothing was reported in the quarter. */
    public List<String> silentUnits() {
        return rows(FigurePart.UNIT).stream()
                .filter(row -> sum(FigurePart.UNIT, row.getKey(), quarter.firstDay()) == 0)
                .map(ReportFigure::getLabel)
                .toList();
    }

    /** Every month there are figures for, to the end of the quarter, noughts included. */
    public List<MonthlyCount> months(String category) {
        return monthsKnown().stream()
                .map(month -> new MonthlyCount(month, sum(FigurePart.MONTH, category, month.atDay(1))))
                .toList();
    }

    public List<YearMonth> monthsKnown() {
        return figures.stream()
                .filter(figure -> figure.getPart() == FigurePart.MONTH_TOTAL)
                .map(figure -> YearMonth.from(figure.getPeriod()))
                .sorted()
                .toList();
    }

    /** By category for any quarter that lies wholly within the months known. */
    public CountTable byCategoryIn(Quarter other) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.getPart() == FigurePart.MONTH)
                .sorted(Comparator.comparingInt(ReportFigure::getOrder))
                .forEach(figure -> counts.merge(
                        figure.getKey(),
                        Quarter.of(figure.getPeriod()).equals(other) ? figure.getCount() : 0,
                        Integer::sum));
        List<CountRow> rows = counts.entrySet().stream()
                .map(entry -> new CountRow(entry.getKey(), entry.getKey(), null, List.of(entry.getValue())))
                .toList();
        return new CountTable(List.of(other.toString()), rows, false);
    }

    /** Rows with nothing in any column are left out, but for units, where a nought is news. */
    private CountTable table(FigurePart part) {
        List<Quarter> columns = quarters();
        List<CountRow> rows = new ArrayList<>();
        for (ReportFigure row : rows(part)) {
            List<Integer> counts = columns.stream()
                    .map(column -> sum(part, row.getKey(), column.firstDay()))
                    .toList();
            boolean any = counts.stream().anyMatch(count -> count > 0);
            if (any || part != FigurePart.CATEGORY) {
                rows.add(new CountRow(row.getKey(), row.getLabel(), row.getGroup(), counts));
            }
        }
        return new CountTable(columns.stream().map(Quarter::toString).toList(), rows, false);
    }

    /** One figure of each row, in the rows' order. */
    private List<ReportFigure> rows(FigurePart part) {
        return figures.stream()
                .filter(figure -> figure.getPart() == part)
                .sorted(Comparator.comparingInt(ReportFigure::getOrder))
                .collect(Collectors.toMap(ReportFigure::getKey, f -> f, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private int sum(FigurePart part, String key, LocalDate period) {
        return figures.stream()
                .filter(figure -> figure.getPart() == part && figure.getPeriod().equals(period))
                .filter(figure -> key == null || figure.getKey().equals(key))
                .mapToInt(ReportFigure::getCount)
                .sum();
    }
}
