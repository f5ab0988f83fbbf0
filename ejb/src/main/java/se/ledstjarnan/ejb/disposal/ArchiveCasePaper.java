package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import se.ledstjarnan.ejb.report.Paper;

/** A case as a document for the archive: who and what it concerned, and all that was written in it, in order of time. */
final class ArchiveCasePaper {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));
    private static final Paper PAPER = new Paper(ArchiveCasePaper.class, "case");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.disposal.words", Locale.ROOT, ArchiveCasePaper.class.getClassLoader());

    private ArchiveCasePaper() {}

    /** A line. */
    record Fact(String name, String value) {}

    /** Something written, with who and when. */
    record Part(String heading, String by, String text) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String reference,
            String title,
            List<Fact> facts,
            String partsHeading,
            List<Part> parts,
            String filesHeading,
            List<String> files) {}

    static String document(ArchiveCase of, String municipality) {
        ArchiveCase.Head head = of.head();
        Model model = new Model(
                municipality,
                head.number(),
                head.title(),
                facts(of),
                word("case.parts"),
                of.words().stream().map(ArchiveCasePaper::part).toList(),
                of.files().isEmpty() ? "" : word("case.files"),
                of.files().stream().map(ArchiveCase.File::name).toList());
        return PAPER.onPaper(
                new Paper.About(word("case.title") + " " + head.number(), word("case.subject"), municipality), model);
    }

    private static List<Fact> facts(ArchiveCase of) {
        ArchiveCase.Head head = of.head();
        List<Fact> facts = new ArrayList<>();
        add(facts, "kind", word("case.type." + head.type()));
        add(facts, "unit", head.unit());
        add(facts, "area", head.area() == null ? null : word("case.area." + head.area()));
        add(
                facts,
                "category",
                head.category() == null ? null : known("case.judged." + head.category(), head.category()));
        add(facts, "received", TIME.format(head.receivedAt()));
        add(facts, "closed", head.closedOn().toString());
        of.people().forEach(each -> facts.add(new Fact(word("case.person." + each.name()), each.value())));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(word("case.fact." + name), value));
        }
    }

    private static Part part(ArchiveCase.Words words) {
        String heading = word("case.words." + words.kind());
        return new Part(
                words.label() == null ? heading : heading + ": " + words.label(),
                by(words.by(), words.at()),
                words.text());
    }

    private static String by(String name, Instant at) {
        String time = at == null ? "" : TIME.format(at);
        return name == null ? time : time.isEmpty() ? name : name + ", " + time;
    }

    private static String known(String key, String otherwise) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private static String word(String key) {
        return WORDS.getString(key);
    }
}
