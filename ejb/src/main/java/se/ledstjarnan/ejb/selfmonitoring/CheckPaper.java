package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** A check or an inspection on paper: what was asked, what it showed, what came of that and what the unit replied. */
@ApplicationScoped
class CheckPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(CheckPaper.class, "check");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.selfmonitoring.words", Locale.ROOT, CheckPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    record Fact(String name, String value) {}

    record Row(String place, String question, String result, List<String> comments, List<String> measures) {}

    record Heads(String place, String question, String result) {}

    record Model(
            String municipality,
            String made,
            String title,
            List<Fact> facts,
            String methodTitle,
            String method,
            String conclusionTitle,
            String conclusion,
            String questionsTitle,
            Heads heads,
            List<Row> rows,
            String replyTitle,
            String reply,
            String replied) {}

    byte[] print(RoundView view, LocalDate today) {
        return renderer.render(document(view, settings.word(SettingKey.MUNICIPALITY_NAME), today));
    }

    /** XHTML for the renderer. */
    static String document(RoundView view, String municipality, LocalDate today) {
        RoundView.Head head = view.head();
        boolean inspection = head.kind() == CheckKind.INSPECTION && view.isSigned();
        Model model = new Model(
                municipality,
                word("made", today),
                word("title." + head.kind(), head.title(), head.unit()),
                facts(view),
                word("method"),
                text(head.method()),
                word("conclusion." + head.status()),
                text(head.words()),
                word("questions"),
                new Heads(word("head.place"), word("head.question"), word("head.result")),
                view.results().stream().map(line -> row(line, view)).toList(),
                inspection ? word("reply") : "",
                inspection && head.reply() == null ? word("reply.none") : text(head.reply()),
                head.repliedAt() == null ? "" : word("replied", head.repliedBy(), day(head.repliedAt())));
        return PAPER.onPaper(new Paper.About(model.title(), word("subject"), municipality), model);
    }

    private static List<Fact> facts(RoundView view) {
        RoundView.Head head = view.head();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(word("fact.number"), (head.kind() == CheckKind.INSPECTION ? "TS-" : "EK-") + head.number()));
        facts.add(new Fact(word("fact.unit"), head.unit()));
        facts.add(new Fact(word("fact.list"), word("list", head.title(), head.listVersion())));
        facts.add(new Fact(word("fact.state"), word("state." + head.status())));
        if (view.isSigned()) {
            facts.add(new Fact(word("fact.result"), word("reached", score(head.score()), head.target())));
        }
        if (head.citation() != null) {
            facts.add(new Fact(word("fact.citation"), head.citation()));
        }
        String sampling = sampling(head);
        if (!sampling.isEmpty()) {
            facts.add(new Fact(word("fact.sampling"), sampling));
        }
        facts.add(new Fact(word("fact.begun"), word("by", head.begunBy(), day(head.begunAt()))));
        if (head.endedAt() != null) {
            facts.add(new Fact(word("fact.ended." + head.status()), word("by", head.endedBy(), day(head.endedAt()))));
        }
        if (!view.files().isEmpty()) {
            facts.add(new Fact(
                    word("fact.files"),
                    view.files().stream().map(FileRow::fileName).collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private static String sampling(RoundView.Head head) {
        return Stream.of(
                        head.sampleSize() == null ? null : word("sample", head.sampleSize(), head.sampleOf()),
                        head.sampleHow(),
                        head.drawn() == null ? null : word("drawn", head.drawn()))
                .filter(each -> each != null)
                .collect(Collectors.joining(". "));
    }

    private static Row row(RoundView.Result line, RoundView view) {
        return new Row(
                Integer.toString(line.question().place()),
                line.question().text(),
                view.isSigned() ? result(line.score()) : word("unsigned"),
                line.comments(),
                line.measures().stream()
                        .map(each -> word("measure", each.title()))
                        .toList());
    }

    private static String score(Score score) {
        if (score == null || score.of() == 0) {
            return word("score.none");
        }
        return score.isFew()
                ? word("score.few", score.right(), score.of())
                : word("score", score.share(), score.right(), score.of());
    }

    /** Of one question: with few answers only how many, since a share of them would say more than it knows. */
    private static String result(Score score) {
        if (score == null || score.of() == 0) {
            return word("score.none");
        }
        if (score.of() == 1) {
            return word(score.right() == 1 ? "result.right" : "result.wrong");
        }
        return score.isFew() ? word("score.counts", score.right(), score.of()) : score(score);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ClockProducer.SWEDEN).toLocalDate();
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), SWEDISH)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
