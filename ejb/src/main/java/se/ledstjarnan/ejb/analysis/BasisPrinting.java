package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.report.WordRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** A decision basis on paper, with the impact assessment of each proposal after it; the same as PDF and for a word processor. */
@ApplicationScoped
class BasisPrinting {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(BasisPrinting.class, "basis");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.analysis.words", Locale.ROOT, BasisPrinting.class.getClassLoader());

    @Inject
    private JpaBasisReads bases;

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private WordRenderer word;

    record Section(String name, List<String> paragraphs) {}

    record Row(String number, String title, String unit, String place) {}

    record Heads(String number, String title, String unit, String place) {}

    record Appendix(String title, List<Section> sections) {}

    record Model(
            String municipality,
            String made,
            String title,
            String to,
            List<Section> sections,
            String proposals,
            Heads heads,
            List<Row> rows,
            String signed,
            List<Appendix> appendices) {}

    byte[] print(BasisView view, LocalDate today, boolean docx) {
        Model model = model(
                view, bases.impacts(view.head().round()), settings.word(SettingKey.MUNICIPALITY_NAME), body(), today);
        String document = document(model);
        return docx ? word.render(document) : renderer.render(document);
    }

    /** To whom it goes: the committee that prepares the matter, or where there is none the board. */
    String body() {
        String committee = settings.word(SettingKey.COMMITTEE_NAME);
        return committee.isEmpty() ? settings.word(SettingKey.BOARD_NAME) : committee;
    }

    static Model model(
            BasisView view, List<JpaBasisReads.Impact> impacts, String municipality, String body, LocalDate today) {
        return new Model(
                municipality,
                say("made", today),
                say("title", "BU-" + view.head().number()),
                say("to", body),
                view.filled().stream()
                        .map(section -> new Section(section.name(), paragraphs(section.words())))
                        .toList(),
                say("proposals"),
                new Heads(say("head.number"), say("head.title"), say("head.unit"), say("head.place")),
                view.items().stream().map(item -> row(view, item)).toList(),
                say("signed"),
                appendices(view, impacts));
    }

    private static Row row(BasisView view, BasisView.Item item) {
        RoundView.Quadrant quadrant = view.quadrant(item);
        return new Row(
                "F-" + item.number(),
                item.title(),
                item.unit() == null ? say("whole") : item.unit(),
                quadrant == null ? "–" : quadrant.name());
    }

    private static List<Appendix> appendices(BasisView view, List<JpaBasisReads.Impact> impacts) {
        Map<Integer, List<Section>> of = new LinkedHashMap<>();
        impacts.forEach(impact -> of.computeIfAbsent(impact.proposal(), none -> new ArrayList<>())
                .add(new Section(impact.name(), paragraphs(impact.words()))));
        List<Appendix> appendices = new ArrayList<>();
        for (BasisView.Item item : view.items()) {
            List<Section> sections = new ArrayList<>();
            sections.add(new Section(say("proposal"), paragraphs(item.words())));
            sections.addAll(of.getOrDefault(item.number(), List.of()));
            appendices.add(new Appendix(say("appendix", "F-" + item.number(), item.title()), sections));
        }
        return appendices;
    }

    private static List<String> paragraphs(String words) {
        return words.lines().filter(line -> !line.isBlank()).toList();
    }

    /** XHTML for the renderer. */
    static String document(Model model) {
        return PAPER.onPaper(new Paper.About(model.title(), say("subject"), model.municipality()), model);
    }

    private static String say(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), SWEDISH)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
