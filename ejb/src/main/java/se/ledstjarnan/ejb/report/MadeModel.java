package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** A report put into words, as its template wants them. Names here are names in {@code made.mustache}. */
final class MadeModel {

    /** A figure on its own. */
    record Figure(String label, String value) {}

    /** A table of words. */
    record WordTable(String title, List<String> columns, List<WordRow> rows) {

        static WordTable of(CollectedList list) {
            return new WordTable(
                    list.title(),
                    list.columns(),
                    list.rows().stream()
                            .map(row -> new WordRow(
                                    WordCell.of(row.get(0)),
                                    row.subList(1, row.size()).stream()
                                            .map(WordCell::of)
                                            .toList()))
                            .toList());
        }
    }

    record WordRow(WordCell first, List<WordCell> rest) {}

    /** @param whole whether it stands on one line, as a day does */
    record WordCell(String text, boolean whole) {

        static WordCell of(String text) {
            return new WordCell(text, text.matches("\\d{4}-\\d{2}-\\d{2}"));
        }
    }

    /** @param tag its heading's, sub that of the tables in it */
    record Chapter(
            String tag,
            String sub,
            String title,
            List<Pieces> before,
            List<String> paragraphs,
            String missing,
            List<Pieces> after,
            boolean figuresAny,
            List<Figure> figures,
            List<TableModel> tables,
            List<SeriesModel> series,
            List<WordTable> lists,
            List<String> notes,
            boolean rowsAny,
            List<Rows> rows) {}

    /** Pieces that stand together. */
    record Pieces(List<Told> told) {

        static List<Pieces> of(List<Told> all, boolean first) {
            return List.of(new Pieces(
                    all.stream().filter(each -> each.first() == first).toList()));
        }
    }

    /** Where the rows behind some figures are. */
    record Rows(String title, String address) {}

    final boolean screen;
    final String top;
    final String sub;
    final String municipality;
    final String reference;
    final String extracted;
    final String title;
    final String subtitle;
    final List<String> reason;
    final boolean reasonAny;
    final List<Chapter> chapters;
    final String rule;
    final List<String> methods;
    final String hiding;
    final List<String> signed;

    /** @param heading level of the topmost heading: 1 on paper, 2 inside a page */
    MadeModel(MadeContent content, int heading, boolean onScreen) {
        screen = onScreen;
        top = "h" + heading;
        sub = "h" + (heading + 1);
        municipality = content.municipality();
        reference = content.reference();
        extracted = Words.of("extracted", Words.day(content.collectedAt().toLocalDate()));
        title = content.name();
        subtitle = content.period() + " · " + content.recipient();
        reason = Words.paragraphs(content.reason());
        reasonAny = !reason.isEmpty();
        chapters = chapters(content, heading);
        rule = content.rule();
        methods = content.methods();
        hiding = content.hidden() || content.shown().anyHidden()
                ? Words.of("made.hiding", content.shown().threshold() - 1)
                : null;
        signed = content.approved()
                ? content.signatures().stream()
                        .map(each -> Words.of(
                                "signed",
                                each.title() == null ? each.name() : each.name() + ", " + each.title(),
                                Words.day(each.day())))
                        .toList()
                : List.of(Words.of("signed.draft", Words.minute(content.collectedAt())));
    }

    /** Chapters to stand alone in a page. */
    record Alone(boolean screen, List<Chapter> chapters) {}

    static Alone ofChapter(MadeContent content, int index, int heading) {
        MadeContent.Chapter chapter = content.chapters().get(index);
        String number = numbers(content.chapters().stream()
                        .map(MadeContent.Chapter::level)
                        .toList())
                .get(index);
        return new Alone(true, List.of(chapter(content, chapter, number, heading + chapter.level(), null)));
    }

    /** Where sources that tell by themselves have nothing to tell and nothing need be written: left out of the approved report. */
    private static Set<MadeContent.Chapter> leftOut(MadeContent content) {
        Set<MadeContent.Chapter> out = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean within = false;
        for (int i = content.chapters().size() - 1; i >= 0; i--) {
            MadeContent.Chapter chapter = content.chapters().get(i);
            boolean kept = !isSilent(content, chapter) || chapter.level() == 1 && within;
            if (!kept) {
                out.add(chapter);
            }
            within = chapter.level() > 1 && (kept || within);
        }
        return out;
    }

    private static boolean isSilent(MadeContent content, MadeContent.Chapter chapter) {
        return !chapter.required()
                && !chapter.told().isEmpty()
                && chapter.told().values().stream().allMatch(List::isEmpty)
                && Words.paragraphs(chapter.text()).isEmpty()
                && chapter.sources().stream().allMatch(source -> content.block(chapter, source) == null);
    }

    private static List<Chapter> chapters(MadeContent content, int heading) {
        List<Chapter> all = new ArrayList<>();
        Set<MadeContent.Chapter> out = leftOut(content);
        List<MadeContent.Chapter> told = content.chapters().stream()
                .filter(each -> !content.approved() || !out.contains(each))
                .toList();
        List<String> numbers =
                numbers(told.stream().map(MadeContent.Chapter::level).toList());
        for (int i = 0; i < numbers.size(); i++) {
            MadeContent.Chapter chapter = told.get(i);
            String silent = out.contains(chapter) ? Words.of("made.silent") : null;
            all.add(chapter(content, chapter, numbers.get(i), heading + chapter.level(), silent));
        }
        return all;
    }

    /** Such as 8 and 8.1, by the levels of all chapters. */
    static List<String> numbers(List<Integer> levels) {
        List<String> numbers = new ArrayList<>();
        int main = 0;
        int within = 0;
        for (int level : levels) {
            main += level == 1 ? 1 : 0;
            within = level == 1 ? 0 : within + 1;
            numbers.add(within == 0 ? String.valueOf(main) : main + "." + within);
        }
        return numbers;
    }

    /** @param silent what is said where it will be left out; null where it will not */
    private static Chapter chapter(
            MadeContent content, MadeContent.Chapter chapter, String number, int level, String silent) {
        List<Figure> figures = new ArrayList<>();
        List<TableModel> tables = new ArrayList<>();
        List<SeriesModel> series = new ArrayList<>();
        List<WordTable> lists = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        chapter.told().values().forEach(told::addAll);
        for (String source : chapter.sources()) {
            CollectedBlock block = content.block(chapter, source);
            if (block != null) {
                for (CollectedFigure figure : block.figures()) {
                    figures.add(new Figure(figure.label(), content.shown().text(source, figure)));
                }
                for (CollectedTable table : block.tables()) {
                    tables.add(table(table, content.shown().table(source, table)));
                }
                block.series().stream()
                        .filter(each ->
                                !each.points().isEmpty() && !each.lines().isEmpty())
                        .forEach(each -> series.add(SeriesModel.of(each, source, content.shown())));
                block.lists().forEach(each -> lists.add(WordTable.of(each)));
                notes.addAll(block.notes());
            }
        }
        List<String> paragraphs = Words.paragraphs(chapter.text());
        List<Rows> rows = rows(content, chapter);
        boolean lacks = paragraphs.isEmpty() && chapter.required() && !content.approved();
        return new Chapter(
                "h" + level,
                "h" + (level + 1),
                number + " " + chapter.heading(),
                Pieces.of(told, true),
                paragraphs,
                lacks ? Words.of("made.notWritten") : silent,
                Pieces.of(told, false),
                !figures.isEmpty(),
                figures,
                tables,
                series,
                lists,
                notes.stream().distinct().toList(),
                !rows.isEmpty(),
                rows);
    }

    /** Where nothing is told, there is nothing to look behind; one address once. */
    private static List<Rows> rows(MadeContent content, MadeContent.Chapter chapter) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        for (String source : chapter.rowsFrom() == null ? List.<String>of() : chapter.sources()) {
            CollectedBlock block = content.block(chapter, source);
            if (block != null) {
                block.tables().forEach(each -> put(rows, chapter, each.rowsAddress(), each.title()));
                block.lists().forEach(each -> put(rows, chapter, each.rowsAddress(), each.title()));
                block.figures().forEach(each -> put(rows, chapter, each.rowsAddress(), each.label()));
            }
        }
        return List.copyOf(rows.values());
    }

    private static void put(Map<String, Rows> rows, MadeContent.Chapter chapter, String address, String title) {
        if (address != null) {
            rows.putIfAbsent(address, new Rows(title, chapter.rowsFrom() + address));
        }
    }

    private static TableModel table(CollectedTable table, PublishedTable shown) {
        List<TableModel.Row> rows = new ArrayList<>();
        for (PublishedRow row : shown.rows()) {
            List<CellModel> cells = row.cells().stream()
                    .map(cell -> CellModel.of(cell, shown.threshold(), null))
                    .toList();
            rows.add(new TableModel.Row(kind(row), label(row), cells, null, null));
        }
        List<String> columns = new ArrayList<>(shown.columns());
        if (table.counts().rowTotals()) {
            columns.add(Words.of("total"));
        }
        List<String> notes = new ArrayList<>();
        if (shown.anyHidden()) {
            notes.add(Words.of("hidden.note", shown.threshold()));
        }
        if (!shown.closedColumns().isEmpty()) {
            notes.add(Words.of("made.closed"));
        }
        if (table.counts().rows().isEmpty()) {
            notes.add(Words.of("made.noRows"));
        }
        String rowTitle = table.rowTitle() == null ? Words.of("made.row") : table.rowTitle();
        return new TableModel(table.title(), null, rowTitle, columns, false, rows, notes, List.of());
    }

    private static String kind(PublishedRow row) {
        return switch (row.kind()) {
            case ROW -> row.group() == null ? "plain" : "part";
            case SUBTOTAL -> "sum";
            case TOTAL -> "all";
        };
    }

    private static String label(PublishedRow row) {
        return switch (row.kind()) {
            case ROW -> row.label();
            case SUBTOTAL -> Words.of("unit.sum", row.label());
            case TOTAL -> Words.of("total");
        };
    }
}
