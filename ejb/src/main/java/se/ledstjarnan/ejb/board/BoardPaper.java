package se.ledstjarnan.ejb.board;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * What the board is to be told of, as a document. It holds attested summaries and nothing of the cases: no number, no unit, no name, and
 * of when it came up the month alone.
 */
final class BoardPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(BoardPaper.class, "list");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", SWEDISH);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.board.words", Locale.ROOT, BoardPaper.class.getClassLoader());

    private BoardPaper() {}

    /** A matter as the template shows it. */
    record Matter(String kind, String raised, List<String> paragraphs) {}

    /** The matters of one area. */
    record Area(String heading, List<Matter> matters) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String made,
            String title,
            String subtitle,
            String about,
            String nothing,
            List<Area> areas) {}

    /**
     * XHTML for the renderer.
     *
     * @param ready with their summaries
     * @param body what the political body is called in running text
     */
    static String document(List<BoardMatterRow> ready, String municipality, String body, LocalDate made) {
        Model model = new Model(
                municipality,
                word("made", made.toString()),
                word("title", body),
                word("subtitle"),
                word("about", ready.size()),
                ready.isEmpty() ? word("nothing") : "",
                Arrays.stream(Compartment.values())
                        .map(compartment -> area(compartment, ready))
                        .filter(area -> !area.matters().isEmpty())
                        .toList());
        return PAPER.onPaper(new Paper.About(model.title(), word("subject"), municipality), model);
    }

    private static Area area(Compartment compartment, List<BoardMatterRow> ready) {
        return new Area(
                word("area." + compartment),
                ready.stream()
                        .filter(row -> row.compartment() == compartment)
                        .map(BoardPaper::matter)
                        .toList());
    }

    private static Matter matter(BoardMatterRow row) {
        return new Matter(
                word("kind." + row.kind()),
                word("raised", MONTH.format(row.raisedAt().atZone(ClockProducer.SWEDEN))),
                row.summary().lines().filter(line -> !line.isBlank()).toList());
    }

    /** What it is called when it is saved, without its ending. */
    static String fileName(LocalDate made) {
        return word("file", made.toString());
    }

    private static String word(String key, Object... arguments) {
        String text = WORDS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, SWEDISH).format(arguments);
    }
}
