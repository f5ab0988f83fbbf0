package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Reach;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** Goals on paper, as the board reads them: each after the one it is broken down from, with what it has come to. */
@ApplicationScoped
class GoalPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(GoalPaper.class, "goals");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.goal.words", Locale.ROOT, GoalPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private JpaSeries series;

    record Heads(String number, String goal, String unit, String years, String status, String reach) {}

    record Row(String number, String goal, String unit, String years, String status, String reach) {}

    record Model(
            String municipality,
            String made,
            String title,
            String lead,
            String nothing,
            Heads heads,
            List<Row> rows,
            String legend) {}

    byte[] print(List<GoalRow> rows, GoalFilter filter, LocalDate today) {
        return renderer.render(
                document(rows, filter.year(), series.levels(), settings.word(SettingKey.MUNICIPALITY_NAME), today));
    }

    /** XHTML for the renderer. */
    static String document(List<GoalRow> rows, int year, Levels levels, String municipality, LocalDate today) {
        Model model = new Model(
                municipality,
                word("made", today),
                word("title", year),
                word("lead"),
                rows.isEmpty() ? word("nothing") : "",
                new Heads(
                        word("head.number"),
                        word("head.goal"),
                        word("head.unit"),
                        word("head.years"),
                        word("head.status"),
                        word("head.reach")),
                rows.stream().map(GoalPaper::row).toList(),
                word(
                        "legend",
                        levels.steps().stream()
                                .map(step -> word("legend.step", step.word(), step.lowest()))
                                .collect(Collectors.joining(", "))));
        return PAPER.onPaper(new Paper.About(model.title(), word("subject"), municipality), model);
    }

    private static Row row(GoalRow row) {
        return new Row(
                "M-" + row.number(),
                row.parent() == null ? row.title() : word("under", row.title(), row.parent()),
                row.unit() == null ? word("whole") : row.unit(),
                row.firstYear() == row.lastYear()
                        ? Integer.toString(row.firstYear())
                        : word("years", row.firstYear(), row.lastYear()),
                word("status." + row.status()),
                reach(row.reach()));
    }

    private static String reach(Reach reach) {
        if (reach.all() == 0) {
            return word("reach.none");
        }
        List<String> parts = new ArrayList<>();
        reach.counts()
                .forEach(count -> parts.add(word("reach.count", count.step().word(), count.number())));
        if (reach.unknown() > 0) {
            parts.add(word("reach.unknown", reach.unknown()));
        }
        String counted = String.join(", ", parts);
        return reach.total() == null ? counted : word("reach.total", reach.total()) + ". " + counted;
    }

    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), SWEDISH)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
