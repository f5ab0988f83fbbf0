package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.PublishedCell;

/**
 * Rates of the units whose denominators are known, numerator and denominator printed, in the units' own order: never ranked. No rate
 * where the denominator is unknown, nor where the count is hidden, since the one tells the other.
 */
final class RateTables {

    /** The quarters beside the report's own: the one before, and the same one a year ago. */
    private static final int[] BEFORE = {1, 4};

    private final QuarterContent content;
    private final QuarterFigures figures;
    private final FigureLinks links;

    RateTables(QuarterContent content, FigureLinks links) {
        this.content = content;
        this.figures = content.figures();
        this.links = links;
    }

    /** One table for each kind of denominator that any unit has. */
    List<TableModel> all() {
        List<TableModel> tables = new ArrayList<>();
        for (DenominatorKind kind : DenominatorKind.values()) {
            List<TableModel.Row> rows = figures.byUnit().rows().stream()
                    .filter(unit -> figures.denominator(unit.key(), kind, figures.quarter()) > 0)
                    .map(unit -> row(unit, kind))
                    .toList();
            if (!rows.isEmpty()) {
                tables.add(table(kind, rows));
            }
        }
        return tables;
    }

    private TableModel table(DenominatorKind kind, List<TableModel.Row> rows) {
        Quarter quarter = figures.quarter();
        List<String> columns = new ArrayList<>(
                List.of(Words.of("rate.count." + kind), Words.of("rate.of." + kind), Words.column(quarter, quarter)));
        for (int before : BEFORE) {
            columns.add(Words.column(quarter.minus(before), quarter));
        }
        return new TableModel(
                Words.of("rate.title." + kind, kind.per()),
                Words.of("rate.intro." + kind, kind.per()),
                Words.of("unit.row"),
                columns,
                false,
                rows,
                List.of(),
                List.of());
    }

    private TableModel.Row row(CountRow unit, DenominatorKind kind) {
        Quarter quarter = figures.quarter();
        PublishedCell count = content.shown().numerator(kind, unit.key(), quarter);
        List<CellModel> cells = new ArrayList<>();
        cells.add(CellModel.of(count, content.shown().threshold(), href(unit.key(), kind)));
        cells.add(new CellModel(Words.number(figures.denominator(unit.key(), kind, quarter)), null));
        cells.add(rate(unit.key(), kind, quarter));
        for (int before : BEFORE) {
            cells.add(rate(unit.key(), kind, quarter.minus(before)));
        }
        return TableModels.plain("plain", unit.label(), cells);
    }

    private String href(String unit, DenominatorKind kind) {
        return switch (kind) {
            case CARE_DAYS -> links.toUnitAndCategory(unit, QuarterFigures.FALLS, figures.quarter());
            case MEDICATION -> links.toUnitAndCategory(unit, QuarterFigures.MEDICINES, figures.quarter());
            case PATIENTS -> links.toUnit(unit, figures.quarter());
        };
    }

    private CellModel rate(String unit, DenominatorKind kind, Quarter quarter) {
        int denominator = figures.denominator(unit, kind, quarter);
        PublishedCell count = content.shown().numerator(kind, unit, quarter);
        if (denominator == 0) {
            return new CellModel(Words.of("rate.unknown"), null);
        }
        return count.isShown()
                ? new CellModel(Words.decimal((double) count.value() * kind.per() / denominator), null)
                : new CellModel(Words.of("hidden.withheld"), null);
    }
}
