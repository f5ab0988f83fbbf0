package se.ledstjarnan.ejb.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** The figures of a report as CSV (RFC 4180, UTF-8), one file for each table: what the document tells, and nothing that it hides. */
final class FigureFiles {

    private static final String TYPE = "text/csv";
    private static final int LONGEST_NAME = 60;

    private final List<AttachedFile> files = new ArrayList<>();

    private FigureFiles() {}

    static List<AttachedFile> of(MadeContent content) {
        FigureFiles all = new FigureFiles();
        for (MadeContent.Chapter chapter : content.chapters()) {
            chapter.told().values().forEach(told -> told.forEach(each -> all.add(each.tables())));
            for (String source : chapter.sources()) {
                CollectedBlock block = content.block(chapter, source);
                if (block != null) {
                    all.add(block, source, content.shown(), chapter.heading());
                }
            }
        }
        return List.copyOf(all.files);
    }

    /** Tables that are in words already. */
    private void add(List<TableModel> tables) {
        for (TableModel table : tables) {
            List<List<String>> lines = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of(table.rowTitle()));
            head.addAll(table.columns());
            lines.add(head);
            for (TableModel.Row row : table.rows()) {
                List<String> line = new ArrayList<>(List.of(row.label()));
                row.cells().forEach(cell -> line.add(cell.text()));
                lines.add(line);
            }
            put(table.title(), lines);
        }
    }

    private void add(CollectedBlock block, String source, ShownFigures shown, String heading) {
        if (!block.figures().isEmpty()) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(List.of(Words.of("made.csv.figure"), Words.of("made.csv.value")));
            for (CollectedFigure figure : block.figures()) {
                lines.add(List.of(figure.label(), shown.text(source, figure)));
            }
            put(heading, lines);
        }
        for (CollectedTable table : block.tables()) {
            put(table.title(), lines(table, shown.table(source, table)));
        }
        for (CollectedSeries series : block.series()) {
            put(series.title(), lines(shown.told(source, series)));
        }
        for (CollectedList list : block.lists()) {
            List<List<String>> lines = new ArrayList<>(List.of(list.columns()));
            lines.addAll(list.rows());
            put(list.title(), lines);
        }
    }

    private static List<List<String>> lines(CollectedTable table, PublishedTable shown) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(table.rowTitle() == null ? Words.of("made.row") : table.rowTitle());
        head.addAll(shown.columns());
        if (table.counts().rowTotals()) {
            head.add(Words.of("total"));
        }
        lines.add(head);
        for (PublishedRow row : shown.rows()) {
            List<String> line = new ArrayList<>();
            line.add(row.label() == null ? Words.of("total") : row.label());
            row.cells()
                    .forEach(cell -> line.add(
                            cell.isShown()
                                    ? String.valueOf(cell.value())
                                    : CellModel.of(cell, shown.threshold(), null)
                                            .text()));
            lines.add(line);
        }
        return lines;
    }

    private static List<List<String>> lines(CollectedSeries series) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(Words.of("made.csv.line")));
        head.addAll(series.points());
        lines.add(head);
        for (CollectedSeries.Line line : series.lines()) {
            List<String> values = new ArrayList<>(List.of(line.label()));
            line.values().forEach(value -> values.add(value == null ? "" : value.toPlainString()));
            lines.add(values);
        }
        return lines;
    }

    private void put(String title, List<List<String>> lines) {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> line : lines) {
            text.append(String.join(",", line.stream().map(FigureFiles::quoted).toList()))
                    .append("\r\n");
        }
        String name = String.format(Locale.ROOT, "%02d-%s.csv", files.size() + 1, plain(title));
        files.add(new AttachedFile(name, TYPE, title, text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** Letters that every file system has. */
    static String plain(String title) {
        String bare = java.text.Normalizer.normalize(title.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
    }
}
