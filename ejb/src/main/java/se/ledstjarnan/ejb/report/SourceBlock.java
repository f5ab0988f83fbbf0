package se.ledstjarnan.ejb.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/**
 * Puts together what a source hands in. Words stand in the file of sources beside it under {@code code.key}: a table's title, its
 * {@code .row}, its {@code .columns} apart by semicolons, what is said where it has no rows ({@code .none}) and each row that has no name of
 * its own; a figure's label, its {@code .unit} and what is said where it is missing ({@code .missing}).
 */
public final class SourceBlock {

    private static final String MISSING = "Uppgift saknas";
    private static final String BASE = "#";

    private final ReportSource source;
    private final JpaSourceRows rows;
    private final ReportPeriod period;
    private final ReportScope scope;
    private final Map<String, Object> values = new HashMap<>();
    private final List<CollectedTable> tables = new ArrayList<>();
    private final List<CollectedFigure> figures = new ArrayList<>();
    private final List<CollectedSeries> series = new ArrayList<>();
    private final List<CollectedList> lists = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final SourceCells cells;
    private boolean people;
    private String address;

    SourceBlock(ReportSource source, JpaSourceRows rows, ReportPeriod period, ReportScope scope) {
        this.source = source;
        this.rows = rows;
        this.period = period;
        this.scope = scope;
        this.cells = new SourceCells(source.code(), period, scope);
    }

    /**
     * What the next table, figures or series count, where another source may count the same: so that the same cell is known again.
     *
     * @param counted such as deviation; apart by semicolons where each column counts its own
     * @param by what rows tell apart, such as category
     * @param within what it is narrowed to, such as area=HSL; several in a series, one for each line
     */
    public SourceBlock counts(String counted, String by, String... within) {
        cells.next(counted, by, within);
        return this;
    }

    /** A value that the statements ask for by the name. */
    public SourceBlock with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Whether what follows could point at someone. */
    public SourceBlock people(boolean could) {
        people = could;
        return this;
    }

    /** Where the rows of what follows are; {from}, {to} and {unit} stand for the report's own, null for nowhere. */
    public SourceBlock rowsAt(String page) {
        address = page == null
                ? null
                : page.replace("{from}", period.from().toString())
                        .replace("{to}", period.to().toString())
                        .replace("{unit}", scope.unitId() == null ? "" : "&unit=" + scope.unitId());
        return this;
    }

    /**
     * The columns of the statement's one row, in order; a column that is null is missing. One under the key # is of how many cases the
     * shares and times before it are told.
     */
    public SourceBlock figures(String sql, String... keys) {
        List<Object[]> found = asked(sql);
        Object[] row = found.isEmpty() ? new Object[keys.length] : found.get(0);
        for (int i = 0; i < keys.length; i++) {
            if (!keys[i].equals(BASE)) {
                figure(keys[i], row[i], base(row, keys, i));
            }
        }
        cells.done();
        return this;
    }

    private static Integer base(Object[] row, String[] keys, int of) {
        for (int i = of + 1; i < keys.length; i++) {
            if (keys[i].equals(BASE)) {
                return row[i] == null ? Integer.valueOf(0) : Integer.valueOf(((Number) row[i]).intValue());
            }
        }
        return null;
    }

    public SourceBlock figure(String key, Object value) {
        return figure(key, value, null);
    }

    private SourceBlock figure(String key, Object value, Integer base) {
        BigDecimal number = decimal(value);
        String unit = SourceWords.find(source.getClass(), named(key + ".unit")).orElse(null);
        figures.add(new CollectedFigure(
                key,
                word(key),
                number,
                unit,
                number == null
                        ? SourceWords.find(source.getClass(), named(key + ".missing"))
                                .orElse(MISSING)
                        : null,
                people,
                address,
                unit == null ? null : base,
                unit == null ? cells.figure(key) : null));
        return this;
    }

    /** Rows of key, name or null where the words know it, and a count for each column; with the group after the name where there are groups. */
    public SourceBlock table(String key, String sql) {
        List<String> columns = columns(key);
        List<CountRow> counted = new ArrayList<>();
        for (Object[] row : asked(sql)) {
            counted.add(row(key, row, columns.size()));
        }
        return table(key, new CountTable(columns, counted, false), headings(key));
    }

    public SourceBlock table(String key, CountTable counts) {
        return table(key, counts, counts.columns());
    }

    private SourceBlock table(String key, CountTable counts, List<String> headings) {
        CountedCells known = cells.table(key, headings);
        if (counts.rows().isEmpty()) {
            nothing(key);
        } else {
            tables.add(new CollectedTable(key, word(key), word(key + ".row"), counts, people, address, known));
        }
        return this;
    }

    /** A table of words: one text for each column, nulls as a dash. */
    public SourceBlock list(String key, List<List<String>> texts) {
        if (texts.isEmpty()) {
            return nothing(key);
        }
        lists.add(new CollectedList(key, word(key), columns(key), texts, address));
        return this;
    }

    /** One of several tables of words with the same columns, each with a title of its own. */
    public SourceBlock list(String key, Object which, String title, List<List<String>> texts) {
        lists.add(new CollectedList(key + "-" + which, title, columns(key), texts, address));
        return this;
    }

    /** The same of what a statement gives; a text that begins with @ is the name of a word under the list's own. */
    public SourceBlock list(String key, String sql) {
        return list(
                key,
                asked(sql).stream()
                        .map(row -> Arrays.stream(row)
                                .map(cell -> cell instanceof String text && text.startsWith("@")
                                        ? word(key + "." + text.substring(1))
                                        : text(cell))
                                .toList())
                        .toList());
    }

    /** As a reader wants it: a dash for nothing, a comma before decimals. */
    public static String text(Object value) {
        if (value == null) {
            return "–";
        }
        return value instanceof Number ? decimal(value).toPlainString().replace('.', ',') : value.toString();
    }

    private SourceBlock nothing(String key) {
        return say(SourceWords.find(source.getClass(), named(key + ".none"))
                .orElse(word(key) + ": inget att redovisa för perioden."));
    }

    /** A chart of rows of point and a value for each line; nothing where there are no points. */
    public SourceBlock series(String key, String sql) {
        List<Object[]> found = asked(sql);
        if (!found.isEmpty()) {
            List<String> names = columns(key);
            List<CollectedSeries.Line> lines = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                int at = i + 1;
                List<BigDecimal> line = new ArrayList<>();
                found.forEach(row -> line.add(decimal(row[at])));
                lines.add(new CollectedSeries.Line(names.get(i), line));
            }
            CountedCells known = people ? cells.series(key, names) : null;
            series.add(new CollectedSeries(
                    key, word(key), found.stream().map(row -> (String) row[0]).toList(), lines, known));
        }
        return this;
    }

    public SourceBlock note(String key) {
        return say(word(key));
    }

    public SourceBlock say(String sentence) {
        notes.add(sentence);
        return this;
    }

    /** What the statement gives, for what becomes neither figures nor a table. */
    public List<Object[]> asked(String sql) {
        return rows.rows(sql, period, scope, values);
    }

    public String word(String key) {
        return SourceWords.of(source.getClass(), named(key));
    }

    public ReportPeriod period() {
        return period;
    }

    public ReportScope scope() {
        return scope;
    }

    /** With their places for periods. */
    private List<String> headings(String key) {
        return Arrays.stream(word(key + ".columns").split(";"))
                .map(String::trim)
                .toList();
    }

    private List<String> columns(String key) {
        return headings(key).stream()
                .map(column -> column.replace(
                                "{before2}", PeriodName.of(period.yearBefore().yearBefore()))
                        .replace("{before}", PeriodName.of(period.yearBefore()))
                        .replace("{now}", PeriodName.of(period)))
                .toList();
    }

    private CountRow row(String key, Object[] row, int columns) {
        int before = row.length - columns;
        List<Integer> counts = new ArrayList<>();
        for (int i = before; i < row.length; i++) {
            counts.add(row[i] == null ? 0 : ((Number) row[i]).intValue());
        }
        String id = String.valueOf(row[0]);
        String label = row[1] == null ? word(key + "." + id) : (String) row[1];
        return new CountRow(id, label, before == 3 ? (String) row[2] : null, counts);
    }

    /** At most one decimal. */
    private static BigDecimal decimal(Object value) {
        if (value == null) {
            return null;
        }
        BigDecimal number = value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private String named(String key) {
        return source.code() + "." + key;
    }

    CollectedBlock collected() {
        return new CollectedBlock(tables, figures, series, lists, notes);
    }
}
