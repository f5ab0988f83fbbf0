package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** Complaints and views: those that came, were closed and were left open, each by source for MAS, the first alone for the board. */
final class ComplaintTable {

    private final QuarterContent content;
    private final QuarterFigures figures;
    private final FigureLinks links;
    private final List<TableModel.Row> rows = new ArrayList<>();

    ComplaintTable(QuarterContent content, FigureLinks links) {
        this.content = content;
        this.figures = content.figures();
        this.links = links;
    }

    /** Empty where there were none in any of the quarters. */
    Optional<TableModel> table() {
        PublishedTable in = content.shown().complaintsIn();
        addSum(FigurePart.COMPLAINT_IN, links::toComplaints);
        in.rows().stream()
                .filter(row -> row.kind() == PublishedRow.Kind.ROW)
                .forEach(row -> addSource(row.key(), row.cells(), links::toComplaints));
        addAll(FigurePart.COMPLAINT_CLOSED);
        addAll(FigurePart.COMPLAINT_OPEN);
        boolean any = figures.quarters().stream()
                .anyMatch(quarter -> figures.total(FigurePart.COMPLAINT_IN, quarter) > 0
                        || figures.total(FigurePart.COMPLAINT_CLOSED, quarter) > 0
                        || figures.total(FigurePart.COMPLAINT_OPEN, quarter) > 0);
        return any
                ? Optional.of(new TableModel(
                        Words.of("complaint.title"),
                        null,
                        Words.of("complaint.row"),
                        TableModels.columns(figures),
                        false,
                        rows,
                        TableModels.notes(in),
                        List.of()))
                : Optional.empty();
    }

    private void addAll(FigurePart part) {
        addSum(part, (source, quarter) -> null);
        if (!content.hides()) {
            for (CountRow row : figures.complaints(part).rows()) {
                List<PublishedCell> cells =
                        row.counts().stream().map(PublishedCell::shown).toList();
                addSource(row.key(), cells, (source, quarter) -> null);
            }
        }
    }

    private void addSum(FigurePart part, BiFunction<String, Quarter, String> link) {
        List<PublishedCell> cells = figures.quarters().stream()
                .map(quarter -> PublishedCell.shown(figures.total(part, quarter)))
                .toList();
        add("sum", Words.of("complaint." + part), null, cells, link);
    }

    private void addSource(String source, List<PublishedCell> cells, BiFunction<String, Quarter, String> link) {
        add("part", Words.of("complaint.source." + source), source, cells, link);
    }

    private void add(
            String kind,
            String label,
            String source,
            List<PublishedCell> counts,
            BiFunction<String, Quarter, String> link) {
        List<CellModel> cells = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            String href = link.apply(source, figures.quarters().get(i));
            cells.add(CellModel.of(counts.get(i), content.shown().threshold(), href));
        }
        rows.add(TableModels.plain(kind, label, cells));
    }
}
