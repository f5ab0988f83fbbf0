package se.ledstjarnan.ejb.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.regulation.EvidenceSort;
import se.ledstjarnan.domain.regulation.Standing;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** How it stands with the regulation, on paper and as a table. */
@ApplicationScoped
class RegulationPaper {

    private static final Paper PAPER = new Paper(RegulationPaper.class, "regulation");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.regulation.words", Locale.ROOT, RegulationPaper.class.getClassLoader());

    /** Tells the program that opens the file that it is UTF-8. */
    private static final char MARK = '\uFEFF';

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    record Heads(String demand, String shows, String standing) {}

    record Line(String citation, String words, List<String> figures, String standing) {}

    record Part(String name, List<Line> rows) {}

    record Model(
            String municipality,
            String made,
            String title,
            String summary,
            String method,
            Heads heads,
            List<Part> chapters) {}

    byte[] print(RegulationView view) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        Map<Integer, List<Line>> chapters = new TreeMap<>();
        view.rows()
                .forEach(row -> chapters.computeIfAbsent(row.chapter(), none -> new ArrayList<>())
                        .add(new Line(
                                row.citation(),
                                row.words(),
                                row.figures().stream()
                                        .map(RegulationPaper::said)
                                        .toList(),
                                word("standing." + row.standing()))));
        Model model = new Model(
                municipality,
                word("made", view.day().toString()),
                word("title"),
                word(
                        "summary",
                        view.rows().size(),
                        view.count(Standing.MET),
                        view.count(Standing.LACKING),
                        view.count(Standing.UNPROVEN),
                        view.count(Standing.NOT_BUILT)),
                word("method"),
                new Heads(word("head.demand"), word("head.shows"), word("head.standing")),
                chapters.entrySet().stream()
                        .map(chapter -> new Part(word("chapter." + chapter.getKey()), chapter.getValue()))
                        .toList());
        return renderer.render(PAPER.onPaper(new Paper.About(word("title"), word("subject"), municipality), model));
    }

    /** One line for each figure, with semicolons, as Swedish spreadsheets read it. */
    byte[] table(RegulationView view) {
        StringBuilder table = new StringBuilder().append(MARK).append(line("table.head"));
        view.rows()
                .forEach(row -> row.figures()
                        .forEach(figure -> table.append(cells(
                                row.citation(),
                                row.words(),
                                word("standing." + row.standing()),
                                said(figure),
                                figure.evidence().sort() == EvidenceSort.PART
                                        ? ""
                                        : Integer.toString(figure.number())))));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String key) {
        return cells(word(key).split(";"));
    }

    private static String cells(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String said(RegulationView.Figure figure) {
        return word("evidence." + figure.evidence(), figure.number());
    }

    private static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), SWEDISH).format(arguments);
    }
}
