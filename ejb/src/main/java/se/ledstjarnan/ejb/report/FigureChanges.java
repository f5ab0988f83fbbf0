package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** Compares what the figures of a report were with what they are, as those above may see them. */
final class FigureChanges {

    /** More says only that nearly all is new. */
    static final int MOST = 200;

    /** What a figure is: in which table and row, in which column. */
    private record Place(String where, String column) {}

    private FigureChanges() {}

    /** What a report tells. @param sources those that leave it to the common tables @param tables of the others */
    record Said(ShownFigures shown, List<String> sources, List<TableModel> tables) {}

    static List<FigureChange> between(Said before, Said now) {
        Map<Place, String> was = told(before.shown(), before.sources());
        before.tables().forEach(table -> tell(was, table));
        Map<Place, String> is = told(now.shown(), now.sources());
        now.tables().forEach(table -> tell(is, table));
        List<FigureChange> changes = new ArrayList<>();
        is.forEach((place, text) -> {
            if (!Objects.equals(text, was.get(place))) {
                changes.add(new FigureChange(place.where(), place.column(), was.get(place), text));
            }
        });
        was.forEach((place, text) -> {
            if (!is.containsKey(place)) {
                changes.add(new FigureChange(place.where(), place.column(), text, null));
            }
        });
        return changes.size() > MOST ? changes.subList(0, MOST) : changes;
    }

    private static Map<Place, String> told(ShownFigures shown, List<String> sources) {
        Map<Place, String> told = new LinkedHashMap<>();
        for (String source : sources) {
            CollectedBlock block = shown.block(source);
            if (block != null) {
                for (CollectedFigure figure : block.figures()) {
                    told.put(new Place(figure.label(), null), shown.text(source, figure));
                }
                for (CollectedTable table : block.tables()) {
                    tell(told, table.title(), shown.table(source, table));
                }
                for (CollectedSeries series : block.series()) {
                    tell(told, shown, source, series);
                }
                for (CollectedList list : block.lists()) {
                    tell(told, list);
                }
            }
        }
        return told;
    }

    private static void tell(Map<Place, String> told, String title, PublishedTable table) {
        for (PublishedRow row : table.rows()) {
            String label = row.label() == null ? Words.of("total") : row.label();
            for (int i = 0; i < table.columns().size(); i++) {
                String text = CellModel.of(row.cells().get(i), table.threshold(), null)
                        .text();
                told.put(new Place(title + ": " + label, table.columns().get(i)), text);
            }
        }
    }

    private static void tell(Map<Place, String> told, TableModel table) {
        for (TableModel.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Place place = new Place(
                        table.title() + ": " + row.label(), table.columns().get(i));
                told.putIfAbsent(place, row.cells().get(i).text());
            }
        }
    }

    /** Rows of one name are told apart by their order. */
    private static void tell(Map<Place, String> told, CollectedList list) {
        for (List<String> row : list.rows()) {
            for (int i = 1; i < row.size(); i++) {
                String where = list.title() + ": " + row.get(0);
                Place place = new Place(where, list.columns().get(i));
                for (int same = 2; told.containsKey(place); same++) {
                    place = new Place(where + " (" + same + ")", list.columns().get(i));
                }
                told.put(place, row.get(i));
            }
        }
    }

    private static void tell(Map<Place, String> told, ShownFigures shown, String source, CollectedSeries series) {
        for (int line = 0; line < series.lines().size(); line++) {
            String where = series.title() + ": " + series.lines().get(line).label();
            for (int point = 0; point < series.points().size(); point++) {
                told.put(new Place(where, series.points().get(point)), shown.text(source, series, line, point));
            }
        }
    }
}
