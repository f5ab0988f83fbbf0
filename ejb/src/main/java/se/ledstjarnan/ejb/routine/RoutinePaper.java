package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** A version on paper: its head, so that a printed copy says what it is and since when it holds, and its text. PDF/A and PDF/UA. */
@ApplicationScoped
class RoutinePaper {

    private static final int HEADING_ON_PAPER = 2;
    private static final Paper PAPER = new Paper(RoutinePaper.class, "routine");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.routine.words", Locale.ROOT, RoutinePaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    /** A line of the head. */
    record Fact(String name, String value) {}

    /** What the template shows; body is XHTML. */
    record Model(
            String municipality,
            String reference,
            String title,
            String kind,
            String notice,
            List<Fact> facts,
            String placeHeading,
            String place,
            String body) {}

    byte[] print(JpaRoutineReads.Stored stored, List<RoutineView.Citation> citations) {
        return renderer.render(document(stored, citations, settings.word(SettingKey.MUNICIPALITY_NAME)));
    }

    static String document(JpaRoutineReads.Stored stored, List<RoutineView.Citation> citations, String municipality) {
        RoutineView.Content content = stored.content();
        RoutineView.Head head = stored.head();
        Model model = new Model(
                municipality,
                word("reference", head.number(), head.version()),
                content.title(),
                word("kind." + content.kind()),
                word("status." + head.status()),
                facts(stored, citations),
                word("place"),
                content.place() == null ? "" : content.place(),
                content.text() == null ? "" : MarkdownText.toXhtml(content.text(), HEADING_ON_PAPER));
        return PAPER.onPaper(new Paper.About(content.title(), word("subject"), municipality), model);
    }

    private static List<Fact> facts(JpaRoutineReads.Stored stored, List<RoutineView.Citation> citations) {
        RoutineView.Head head = stored.head();
        RoutineView.Content content = stored.content();
        List<Fact> facts = new ArrayList<>();
        if (head.from() != null) {
            String from = head.from().toString();
            add(facts, "valid", head.to() == null ? from : word("fact.validTo", from, head.to()));
            add(facts, "approved", approved(head));
        }
        add(facts, "responsible", word("role." + content.responsible()));
        if (head.status() == RoutineStatus.IN_FORCE) {
            add(facts, "review", head.reviewDue().toString());
        }
        add(facts, "units", units(stored));
        add(
                facts,
                "areas",
                content.areas().stream()
                        .sorted()
                        .map(area -> word("area." + area))
                        .collect(Collectors.joining(", ")));
        if (!citations.isEmpty()) {
            add(
                    facts,
                    "citations",
                    citations.stream()
                            .map(RoutineView.Citation::text)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static String approved(RoutineView.Head head) {
        RoutineView.Decided decided = head.decided();
        return decided == null
                ? head.approvedBy()
                : word("fact.decided", decided.body(), decided.day(), decided.paragraph(), decided.registerNumber());
    }

    private static String units(JpaRoutineReads.Stored stored) {
        return stored.units().isEmpty()
                ? word("units.all")
                : stored.units().stream().map(RoutineView.Unit::name).collect(Collectors.joining(", "));
    }

    private static void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(word("fact." + name), value));
    }

    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.forLanguageTag("sv-SE")).format(text(arguments));
    }

    /** Numbers and days as they stand, without the grouping of amounts. */
    private static Object[] text(Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return texts;
    }
}
