package se.ledstjarnan.ejb.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.report.Paper;

/** The standing report as XHTML: one template, both for the page on which it is approved and for the PDF. */
public final class StandingPaper {

    private static final Paper PAPER = new Paper(StandingPaper.class, "standing");

    private StandingPaper() {}

    /**
     * What the report tells of.
     *
     * @param approved who approved it and when; null for a draft
     */
    public record Content(
            String municipality,
            String body,
            String meetingDay,
            String summary,
            String ahead,
            String approved,
            StandingFigures figures) {}

    record Row(String label, String before, String now, String kind) {}

    record Part(String title, String intro, List<Row> rows, String note) {}

    record Model(
            String municipality,
            String made,
            String title,
            String subtitle,
            String period,
            String summaryTitle,
            List<String> summary,
            String noSummary,
            String what,
            String before,
            String now,
            List<Part> parts,
            String aheadTitle,
            List<String> ahead,
            String approved,
            boolean screen,
            String main,
            String sub) {}

    /** The body, to stand inside a page under its heading. */
    public static String onScreen(Content content) {
        return PAPER.onScreen(model(content, true));
    }

    /** The whole document, for the renderer. */
    public static String onPaper(Content content) {
        Model model = model(content, false);
        return PAPER.onPaper(
                new Paper.About(model.title(), BoardWords.of("standing.subject"), model.municipality()), model);
    }

    private static Model model(Content content, boolean screen) {
        StandingFigures.Period period = content.figures().period();
        return new Model(
                content.municipality(),
                content.approved() == null ? BoardWords.of("standing.draft") : "",
                BoardWords.of("standing.title"),
                BoardWords.of("standing.subtitle", BoardWords.small(content.body()), content.meetingDay()),
                BoardWords.of(
                        "standing.period",
                        period.from(),
                        period.to(),
                        period.before().from(),
                        period.before().to()),
                BoardWords.of("standing.summary"),
                lines(content.summary()),
                content.summary() == null ? BoardWords.of("standing.noSummary") : "",
                BoardWords.of("standing.what"),
                BoardWords.of("standing.before"),
                BoardWords.of("standing.now"),
                parts(content.figures()),
                content.ahead() == null ? "" : BoardWords.of("standing.ahead"),
                lines(content.ahead()),
                content.approved() == null ? "" : content.approved(),
                screen,
                screen ? "h2" : "h1",
                screen ? "h3" : "h2");
    }

    private static List<String> lines(String words) {
        return words == null
                ? List.of()
                : words.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<Part> parts(StandingFigures figures) {
        List<Part> parts = new ArrayList<>();
        parts.add(table("deviations", figures.deviations()));
        parts.add(table("complaints", figures.complaints()));
        for (StandingFigure.Section section : StandingFigure.Section.values()) {
            parts.add(new Part(
                    BoardWords.of("standing.section." + section),
                    "",
                    Arrays.stream(StandingFigure.values())
                            .filter(figure -> figure.section() == section)
                            .map(figure -> row(figure, figures.counts().get(figure)))
                            .toList(),
                    ""));
        }
        return parts;
    }

    private static Row row(StandingFigure figure, StandingFigures.Counted counted) {
        return new Row(
                BoardWords.of("standing.figure." + figure),
                counted.before() == null ? "–" : counted.before().toString(),
                Integer.toString(counted.now()),
                "plain");
    }

    /** Who approved it. */
    public static String approved(LocalDate day, String name, String title) {
        return BoardWords.of("standing.approved", day, name + ", " + title);
    }

    /**
     * Counts by operation as those above may see them.
     *
     * @param rows operation, whether they are complaints, count in the time before and in the report's own
     * @param threshold counts from 1 up to, but not including, this are hidden where they could point at someone
     */
    public static PublishedTable table(List<Object[]> rows, boolean complaints, int threshold) {
        List<CountRow> counted = rows.stream()
                .filter(row -> (Boolean) row[1] == complaints)
                .map(row -> {
                    String name = ((String) row[0]).isEmpty() ? BoardWords.of("standing.elsewhere") : (String) row[0];
                    List<Integer> counts = List.of(((Number) row[2]).intValue(), ((Number) row[3]).intValue());
                    return new CountRow(name, name, null, counts);
                })
                .toList();
        List<String> columns = List.of(BoardWords.of("standing.before"), BoardWords.of("standing.now"));
        return SafeTables.publish(new CountTable(columns, counted, false), threshold);
    }

    private static Part table(String name, PublishedTable table) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(
                        row.label() == null ? BoardWords.of("standing.all") : row.label(),
                        cell(row.cells().get(0), table.threshold()),
                        cell(row.cells().get(1), table.threshold()),
                        row.kind() == PublishedRow.Kind.TOTAL ? "all" : "plain"))
                .toList();
        return new Part(
                BoardWords.of("standing." + name),
                BoardWords.of("standing." + name + ".intro"),
                rows,
                table.anyHidden() ? BoardWords.of("standing.hidden", table.threshold() - 1) : "");
    }

    private static String cell(PublishedCell cell, int threshold) {
        return switch (cell.display()) {
            case SHOWN -> cell.value().toString();
            case SMALL -> "1–" + (threshold - 1);
            case WITHHELD -> BoardWords.of("standing.withheld");
        };
    }
}
