package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** A version on paper: its head, so that a printed copy says what it is and since when it holds, and its text. PDF/A and PDF/UA. */
@ApplicationScoped
class RoutinePaper {

    private static final int HEADING_ON_PAPER = 2;
    private static final Paper PAPER = new Paper(RoutinePaper.class, "routine");
    private static final Paper INDEX = new Paper(RoutinePaper.class, "index");

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

    /** A line of the list of what is in force. */
    record Row(String file, String title, List<Link> files, String kind, String units, String from) {}

    /** An attachment of one. */
    record Link(String file, String name) {}

    /** What the list's template shows. */
    record Index(
            String title,
            String lead,
            String documentHeading,
            String kindHeading,
            String unitsHeading,
            String fromHeading,
            List<Row> rows) {}

    static String fileName(int number, int version) {
        return "dokument-" + number + "-version-" + version + ".pdf";
    }

    /** The list of the documents in force, as a page that leads to their files beside it. */
    String index(List<RoutinePublishing.Published> inForce, LocalDate today) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        Index model = new Index(
                RoutineText.of("index.title"),
                RoutineText.of("index.lead", municipality, today),
                RoutineText.of("index.document"),
                RoutineText.of("index.kind"),
                RoutineText.of("fact.units"),
                RoutineText.of("fact.valid"),
                inForce.stream().map(RoutinePaper::row).toList());
        return INDEX.onPaper(
                new Paper.About(RoutineText.of("index.title"), RoutineText.of("subject"), municipality), model);
    }

    private static Row row(RoutinePublishing.Published each) {
        return new Row(
                each.fileName(),
                each.title(),
                each.files().stream()
                        .map(file -> new Link(each.fileName(file), file.fileName()))
                        .toList(),
                RoutineText.of("kind." + each.kind()),
                each.units() == null ? RoutineText.of("units.all") : each.units(),
                each.from().toString());
    }

    byte[] print(JpaRoutineReads.Stored stored, List<RoutineView.Citation> citations) {
        return renderer.render(document(stored, citations, settings.word(SettingKey.MUNICIPALITY_NAME)));
    }

    static String document(JpaRoutineReads.Stored stored, List<RoutineView.Citation> citations, String municipality) {
        RoutineView.Content content = stored.content();
        RoutineView.Head head = stored.head();
        Model model = new Model(
                municipality,
                RoutineText.of("reference", head.number(), head.version()),
                content.title(),
                RoutineText.of("kind." + content.kind()),
                RoutineText.of("status." + head.status()),
                facts(stored, citations),
                RoutineText.of("place"),
                content.place() == null ? "" : content.place(),
                content.text() == null ? "" : MarkdownText.toXhtml(content.text(), HEADING_ON_PAPER));
        return PAPER.onPaper(new Paper.About(content.title(), RoutineText.of("subject"), municipality), model);
    }

    private static List<Fact> facts(JpaRoutineReads.Stored stored, List<RoutineView.Citation> citations) {
        RoutineView.Head head = stored.head();
        RoutineView.Content content = stored.content();
        List<Fact> facts = new ArrayList<>();
        if (head.from() != null) {
            String from = head.from().toString();
            add(facts, "valid", head.to() == null ? from : RoutineText.of("fact.validTo", from, head.to()));
            add(facts, "approved", approved(head));
        }
        add(facts, "responsible", RoutineText.of("role." + content.responsible()));
        if (head.status() == RoutineStatus.IN_FORCE) {
            add(facts, "review", head.reviewDue().toString());
        }
        add(facts, "units", units(stored));
        add(
                facts,
                "areas",
                content.areas().stream()
                        .sorted()
                        .map(area -> RoutineText.of("area." + area))
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
        if (!stored.files().isEmpty()) {
            add(facts, "files", stored.files().stream().map(FileRow::fileName).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static String approved(RoutineView.Head head) {
        RoutineView.Decided decided = head.decided();
        return decided == null
                ? head.approvedBy()
                : RoutineText.of(
                        "fact.decided", decided.body(), decided.day(), decided.paragraph(), decided.registerNumber());
    }

    private static String units(JpaRoutineReads.Stored stored) {
        return stored.units().isEmpty()
                ? RoutineText.of("units.all")
                : stored.units().stream().map(RoutineView.Unit::name).collect(Collectors.joining(", "));
    }

    private static void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(RoutineText.of("fact." + name), value));
    }
}
