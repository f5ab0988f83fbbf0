package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.statistics.Pivot;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Texts;

/** Figures by rows and columns that the reader chooses; every figure leads to the rows behind it. */
@Named("pivot")
@RequestScoped
public class PivotPage {

    /** Rows and columns that a page can take; a file has all of them. */
    private static final int MOST_ROWS = 60;

    private static final int MOST_COLUMNS = 24;

    @Inject
    private PivotService service;

    private PivotAsked asked;
    private Pivot pivot;
    private String refused;
    private boolean counted;

    /** A row of the table, the total last in it. */
    public record Row(String name, List<Cell> cells) {}

    /** A figure with where its rows are; null where nobody may open them or there are none. */
    public record Cell(String words, String address, String where) {}

    PivotAsked asked() {
        if (asked == null) {
            asked = PivotAsked.read(new AddressReader(Asked::parameter), LocalDate.now(ClockProducer.SWEDEN));
        }
        return asked;
    }

    Pivot pivot() {
        if (!counted) {
            counted = true;
            try {
                pivot = service.count(asked().ask());
            } catch (DomainException e) {
                refused = Texts.of(e);
            }
        }
        return pivot;
    }

    List<PivotMeasure> measures() {
        return service.measures();
    }

    /** Why nothing is counted: the period cannot be; null where something is. */
    public String getRefused() {
        pivot();
        return refused;
    }

    public boolean isIgnored() {
        return asked().ignored() || Asked.isRepeated(asked().known().keySet());
    }

    public boolean isBadDay() {
        return asked().badDay();
    }

    public boolean isNothing() {
        return pivot() == null || pivot().rows().isEmpty();
    }

    /** "Avvikelser efter kategori och kvartal". */
    public String getTitle() {
        return PivotWords.title(shown());
    }

    /** What was counted, which is coarser than what was asked for by who may not open the rows. */
    private PivotAsk shown() {
        return pivot() == null ? asked().ask() : pivot().ask();
    }

    public String getPeriod() {
        return PivotWords.period(shown());
    }

    public String getHelp() {
        return Texts.of("statistics.pivot.help." + shown().measure());
    }

    public String getRowHead() {
        return Texts.of("statistics.pivot.split." + shown().rows());
    }

    public boolean isHiding() {
        return pivot() != null && !pivot().opens();
    }

    public String getHidingNote() {
        return Texts.of("statistics.pivot.hiding", pivot().threshold() - 1);
    }

    private List<Pivot.Head> columns() {
        List<Pivot.Head> columns = pivot().columns();
        // Of periods the newest are kept.
        boolean late =
                pivot().ask().columns() != null && pivot().ask().columns().isTime();
        int size = Math.min(MOST_COLUMNS, columns.size());
        return late ? columns.subList(columns.size() - size, columns.size()) : columns.subList(0, size);
    }

    public List<String> getColumns() {
        List<String> heads = new ArrayList<>();
        columns().forEach(column -> heads.add(PivotWords.head(pivot().ask().columns(), column)));
        if (heads.isEmpty()) {
            heads.add(Texts.of(
                    "statistics.pivot.figure." + pivot().ask().measure().sort()));
        } else if (pivot().ask().measure().hasTotals()) {
            heads.add(Texts.of("statistics.pivot.all"));
        }
        return heads;
    }

    private List<Pivot.Head> rows() {
        List<Pivot.Head> rows = pivot().rows();
        int size = Math.min(MOST_ROWS, rows.size());
        return pivot().ask().rows().isTime() ? rows.subList(rows.size() - size, rows.size()) : rows.subList(0, size);
    }

    public List<Row> getRows() {
        return rows().stream()
                .map(row -> row(PivotWords.head(pivot().ask().rows(), row), row.key()))
                .toList();
    }

    /** The sums of the columns; empty where figures cannot be put together. */
    public List<Row> getTotals() {
        return pivot().ask().measure().hasTotals() ? List.of(row(Texts.of("statistics.pivot.all"), null)) : List.of();
    }

    private Row row(String name, String key) {
        List<Cell> cells = new ArrayList<>();
        for (Pivot.Head column : columns()) {
            cells.add(
                    cell(name, key, column.key(), PivotWords.head(pivot().ask().columns(), column)));
        }
        if (columns().isEmpty() || pivot().ask().measure().hasTotals()) {
            cells.add(cell(name, key, null, ""));
        }
        return new Row(name, cells);
    }

    private Cell cell(String name, String row, String column, String columnName) {
        Pivot.Figure figure = pivot().figure(row, column);
        String words = PivotWords.figure(pivot().ask().measure(), figure, pivot().threshold());
        boolean opens = pivot().opens() && figure != null;
        return new Cell(words, opens ? asked().behind(row, column) : null, (name + " " + columnName).strip());
    }

    /** Some rows or columns stand only in the file; null where all stand here. */
    public String getCut() {
        boolean cut = pivot().rows().size() > MOST_ROWS || pivot().columns().size() > MOST_COLUMNS;
        return cut
                ? Texts.of(
                        "statistics.pivot.cut",
                        rows().size(),
                        pivot().rows().size(),
                        columns().size(),
                        pivot().columns().size())
                : null;
    }

    public PivotPicture getPicture() {
        return PivotPicture.of(pivot());
    }

    public String file(String format) {
        return asked().address("/statistics/table").with("format", format).toString();
    }

    /** Why there is no file; null where nobody asked or there is one. */
    public String getExportRefused() {
        return "busy".equals(Asked.parameter("export")) ? Texts.of("statistics.pivot.busy") : null;
    }
}
