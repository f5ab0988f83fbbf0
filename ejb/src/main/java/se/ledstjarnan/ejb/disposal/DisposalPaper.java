package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.disposal.DisposalList;
import se.ledstjarnan.domain.disposal.DisposalProtocol;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.Checksum;

/** The protocol of a removal, PDF/A and PDF/UA: numbers of cases, decisions and who saw to it, nothing about a person. */
@ApplicationScoped
class DisposalPaper {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int MOST = Integer.MAX_VALUE;
    private static final Paper PAPER = new Paper(DisposalPaper.class, "protocol");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.disposal.words", Locale.ROOT, DisposalPaper.class.getClassLoader());

    @Inject
    private JpaDisposalReads reads;

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    /** A line. */
    record Fact(String name, String value) {}

    /** What was removed of a class. @param numbers empty where nothing was */
    record OfClass(String name, List<Fact> facts, List<String> numbers) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String reference,
            String title,
            String lead,
            List<Fact> facts,
            List<OfClass> classes,
            String numbersHeading,
            String remainsHeading,
            String remains) {}

    DisposalProtocol protocol(DisposalList list) {
        DisposalView view = DisposalService.view(list, reads.classes(list.getId()));
        List<DisposalView.Item> removed = reads.items(list.getId(), ItemChoice.REMOVABLE, 0, MOST);
        byte[] pdf = renderer.render(document(view, removed, settings.word(SettingKey.MUNICIPALITY_NAME)));
        return new DisposalProtocol(list, Checksum.of(pdf), pdf);
    }

    static String document(DisposalView view, List<DisposalView.Item> removed, String municipality) {
        String title = word("title");
        Model model = new Model(
                municipality,
                word("reference", view.number()),
                title,
                word("lead"),
                facts(view),
                view.classes().stream().map(each -> ofClass(each, removed)).toList(),
                word("numbers"),
                word("remains.heading"),
                word("remains"));
        return PAPER.onPaper(new Paper.About(title + " " + view.number(), word("subject"), municipality), model);
    }

    private static List<Fact> facts(DisposalView view) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "until", view.until().toString());
        add(facts, "proposed", by(view.proposed()));
        add(facts, "decided", by(view.decided()));
        add(facts, "removed", view.doneAt().atZone(SWEDEN).toLocalDate().toString());
        counts(facts, view.counts());
        return facts;
    }

    private static OfClass ofClass(DisposalView.OfClass of, List<DisposalView.Item> removed) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "kind", word("kind." + of.kind()));
        add(facts, "term", word("years", of.years()));
        add(facts, "reference", word("decision", of.reference(), of.decidedOn()));
        add(facts, "closed", word("fromTo", of.firstClosed(), of.lastClosed()));
        counts(facts, of.counts());
        return new OfClass(
                of.name(),
                facts,
                removed.stream()
                        .filter(item -> item.removed() && item.classId() == of.id())
                        .map(DisposalView.Item::number)
                        .toList());
    }

    private static void counts(List<Fact> facts, DisposalView.Counts counts) {
        add(facts, "count", String.valueOf(counts.removed()));
        if (counts.hindered() > 0) {
            add(facts, "kept", String.valueOf(counts.hindered()));
        }
        if (counts.leftOut() > 0) {
            add(facts, "leftOut", String.valueOf(counts.leftOut()));
        }
    }

    private static String by(DisposalView.Hand hand) {
        return word("by", hand.by(), hand.at().atZone(SWEDEN).toLocalDate());
    }

    private static void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(word("fact." + name), value));
    }

    /** Numbers and days as they stand, without the grouping of amounts. */
    private static String word(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.forLanguageTag("sv-SE")).format(texts);
    }
}
