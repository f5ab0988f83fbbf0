package se.ledstjarnan.ejb.risk;

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
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** An analysis on paper: what it covers, its risks with how they are judged, the matrix, and what following up showed. */
@ApplicationScoped
class RiskPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(RiskPaper.class, "analysis");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.risk.words", Locale.ROOT, RiskPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    record Fact(String name, String value) {}

    record Row(String number, String event, String cause, String consequence, String now, String left) {}

    record MatrixRow(String word, List<String> cells) {}

    record Heads(String number, String event, String now, String left, String cause, String consequence, String axis) {}

    record Model(
            String municipality,
            String made,
            String title,
            List<Fact> facts,
            String scopeTitle,
            String scope,
            String risksTitle,
            Heads heads,
            List<Row> rows,
            String nothing,
            String matrixTitle,
            String matrixAbout,
            List<String> likely,
            List<MatrixRow> matrix,
            String decisionTitle,
            String decision,
            String followUpsTitle,
            List<Fact> followUps,
            String noFollowUps) {}

    byte[] print(AnalysisView view, LocalDate today) {
        return renderer.render(document(view, settings.word(SettingKey.MUNICIPALITY_NAME), today));
    }

    /** XHTML for the renderer. */
    static String document(AnalysisView view, String municipality, LocalDate today) {
        AnalysisView.Head head = view.head();
        Model model = new Model(
                municipality,
                word("made", today),
                word("title", "RA-" + head.number(), head.title()),
                facts(view),
                word("scope"),
                head.scope(),
                word("risks"),
                new Heads(
                        word("head.number"),
                        word("head.event"),
                        word("head.now"),
                        word("head.left"),
                        word("head.cause"),
                        word("head.consequence"),
                        word("head.axis")),
                view.standing().stream().map(line -> row(line, view.scale())).toList(),
                view.standing().isEmpty() ? word("nothing") : "",
                word("matrix"),
                word("matrix.about"),
                view.scale().probability().stream().map(ScaleView.Step::word).toList(),
                matrix(view),
                word("decision"),
                head.decision() == null
                        ? word("undecided")
                        : word("decided", head.decidedOn(), head.decidedBy()) + " " + head.decision(),
                word("followUps"),
                view.followUps().stream()
                        .map(each -> new Fact(day(each.at()) + ", " + each.by(), each.words()))
                        .toList(),
                view.followUps().isEmpty() ? word("followUps.none") : "");
        return PAPER.onPaper(new Paper.About(model.title(), word("subject"), municipality), model);
    }

    private static List<Fact> facts(AnalysisView view) {
        AnalysisView.Head head = view.head();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(word("fact.occasion"), word("occasion." + head.occasion())));
        facts.add(new Fact(word("fact.unit"), head.unit() == null ? word("whole") : head.unit()));
        facts.add(new Fact(word("fact.leader"), head.leader().name()));
        if (!view.team().isEmpty()) {
            facts.add(new Fact(
                    word("fact.team"),
                    view.team().stream().map(EmployeeName::name).collect(Collectors.joining(", "))));
        }
        if (head.others() != null) {
            facts.add(new Fact(word("fact.others"), head.others()));
        }
        facts.add(new Fact(word("fact.begun"), head.begunOn().toString()));
        if (head.followUpDue() != null) {
            facts.add(new Fact(word("fact.followUp"), head.followUpDue().toString()));
        }
        return facts;
    }

    private static Row row(AnalysisView.Line line, ScaleView scale) {
        return new Row(
                Integer.toString(line.position()),
                line.event(),
                line.cause() == null ? word("unknown") : line.cause(),
                line.consequence(),
                judged(line.now(), scale, "notJudged"),
                judged(line.left(), scale, "notSaid"));
    }

    private static String judged(AnalysisView.Judged judged, ScaleView scale, String otherwise) {
        if (judged == null) {
            return word(otherwise);
        }
        Level level = scale.level(judged.probability(), judged.consequence());
        return word("level", level.product(), level.most(), level.word());
    }

    /** The gravest consequence on top; in each cell the numbers of its risks. */
    private static List<MatrixRow> matrix(AnalysisView view) {
        ScaleView scale = view.scale();
        List<MatrixRow> rows = new ArrayList<>();
        for (int consequence = scale.steps(); consequence >= 1; consequence--) {
            List<String> cells = new ArrayList<>();
            for (int probability = 1; probability <= scale.steps(); probability++) {
                cells.add(numbers(view, probability, consequence));
            }
            rows.add(new MatrixRow(scale.severe(consequence), cells));
        }
        return rows;
    }

    private static String numbers(AnalysisView view, int probability, int consequence) {
        String numbers = view.standing().stream()
                .filter(line -> line.now() != null
                        && line.now().probability() == probability
                        && line.now().consequence() == consequence)
                .map(line -> Integer.toString(line.position()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "–" : numbers;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ClockProducer.SWEDEN).toLocalDate();
    }

    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), SWEDISH)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
