package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** Column of all that is neither falls nor medicines. */
    public static final String REST = "REST";

    /** Row of deviations that nobody has judged yet. */
    public static final String NOT_JUDGED = "-";

    private final Quarter quarter;
    private final List<ReportFigure> figures;
    private final Map<Place, Map<String, Integer>> counts = new HashMap<>();

    /** Where a count stands, but for its row. */
    private record Place(FigurePart part, LocalDate period) {}

    public QuarterFigures(Quarter quarter, List<ReportFigure> figures) {
        this.quarter = quarter;
        this.figures = List.copyOf(figures);
        for (ReportFigure figure : figures) {
            counts.computeIfAbsent(new Place(figure.part(), figure.period()), place -> new HashMap<>())
                    .merge(figure.key(), figure.count(), Integer::sum);
        }
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

    /** Complaints that came in, were closed or were left open, by source: by which of the three is asked for. */
    public CountTable complaints(FigurePart part) {
        return table(part);
    }

    /** Whether it was counted at all when the figures were frozen. */
    public boolean has(FigurePart part, String key) {
        return figures.stream()
                .anyMatch(figure -> figure.part() == part && figure.key().equals(key));
    }

    public int total(Quarter of) {
        return total(FigurePart.CATEGORY, of);
    }

    public int total(FigurePart part, Quarter of) {
        return sum(part, null, of.firstDay());
    }

    public int count(FigurePart part, String key, Quarter of) {
        return sum(part, key, of.firstDay());
    }

    /** Falls, medicines and the rest by unit in one quarter. */
    public CountTable byUnitAndType(Quarter of) {
        List<CountRow> rows = new ArrayList<>();
        for (ReportFigure unit : rows(FigurePart.UNIT)) {
            int falls = count(FigurePart.UNIT_FALL, unit.key(), of);
            int medicines = count(FigurePart.UNIT_MEDICINE, unit.key(), of);
            int rest = count(FigurePart.UNIT, unit.key(), of) - falls - medicines;
            rows.add(
                    new CountRow(unit.key(), unit.label(), unit.group(), List.of(falls, medicines, Math.max(0, rest))));
        }
        return new CountTable(List.of(FALLS, MEDICINES, REST), rows, false);
    }

    /** What the unit's counts of the quarter are set against; 0 where unknown. */
    public int denominator(String unit, DenominatorKind kind, Quarter of) {
        return count(FigurePart.DENOMINATOR, unit + ":" + kind, of);
    }

    /** Oldest first. */
    public List<Break> breaks() {
        return figures.stream()
                .filter(figure -> figure.part() == FigurePart.BREAK)
                .sorted(Comparator.comparing(ReportFigure::period).thenComparing(ReportFigure::key))
                .map(QuarterFigures::toBreak)
                .toList();
    }

    private static Break toBreak(ReportFigure figure) {
        String[] key = figure.key().split(":", 2);
        Break.Kind kind = Break.Kind.valueOf(key[0]);
        boolean ofCategory = kind == Break.Kind.ADDED || kind == Break.Kind.RETIRED;
        return new Break(kind, figure.period(), figure.label(), ofCategory ? key[1] : null);
    }

    /** The key of a break among the figures; the id tells own breaks and categories apart. */
    public static String breakKey(Break.Kind kind, String id) {
        return kind + ":" + id;
    }

    /** The months after the last break in the category's series: those that can be compared with each other. */
    public List<MonthlyCount> comparableMonths(String category) {
        YearMonth first = breaks().stream()
                .filter(found -> found.concerns(category))
                .map(Break::firstMonth)
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.of(1, 1));
        return months(category).stream()
                .filter(month -> !month.month().isBefore(first))
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
                .filter(figure -> figure.part() == FigurePart.MONTH_TOTAL)
                .map(figure -> YearMonth.from(figure.period()))
                .sorted()
                .toList();
    }

    /** By category for any quarter that lies wholly within the months known. */
    public CountTable byCategoryIn(Quarter other) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.part() == FigurePart.MONTH)
                .sorted(Comparator.comparingInt(ReportFigure::order))
                .forEach(figure -> counts.merge(
                        figure.key(), Quarter.of(figure.period()).equals(other) ? figure.count() : 0, Integer::sum));
        List<CountRow> rows = counts.entrySet().stream()
                .map(entry -> new CountRow(entry.getKey(), entry.getKey(), null, List.of(entry.getValue())))
                .toList();
        return new CountTable(List.of(other.toString()), rows, false);
    }

    /** Rows with nothing in any column are left out, but for units and severities. */
    private CountTable table(FigurePart part) {
        List<Quarter> columns = quarters();
        List<CountRow> rows = new ArrayList<>();
        for (ReportFigure row : rows(part)) {
            List<Integer> counts = columns.stream()
                    .map(column -> sum(part, row.key(), column.firstDay()))
                    .toList();
            boolean any = counts.stream().anyMatch(count -> count > 0);
            if (any || part == FigurePart.UNIT || part == FigurePart.SEVERITY) {
                rows.add(new CountRow(row.key(), row.label(), row.group(), counts));
            }
        }
        return new CountTable(columns.stream().map(Quarter::toString).toList(), rows, false);
    }

    /** One figure of each row, in the rows' order. */
    private List<ReportFigure> rows(FigurePart part) {
        return figures.stream()
                .filter(figure -> figure.part() == part)
                .sorted(Comparator.comparingInt(ReportFigure::order))
                .collect(Collectors.toMap(ReportFigure::key, f -> f, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private int sum(FigurePart part, String key, LocalDate period) {
        return counts.getOrDefault(new Place(part, period), Map.of()).entrySet().stream()
                .filter(entry -> key == null || entry.getKey().equals(key))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
