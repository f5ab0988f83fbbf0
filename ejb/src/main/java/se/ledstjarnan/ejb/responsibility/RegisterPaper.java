package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** The register of a day on paper, with the decisions up to that day. PDF/A and PDF/UA. */
@ApplicationScoped
class RegisterPaper {

    private static final Paper PAPER = new Paper(RegisterPaper.class, "register");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.responsibility.words", Locale.ROOT, RegisterPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private JpaDecisions decisions;

    @Inject
    private PdfRenderer renderer;

    record Heads(String task, String ground, String nature, String given) {}

    record Line(String task, String ground, String nature, String given) {}

    record Part(String name, String holders, List<Line> rows) {}

    record Model(
            String municipality,
            String made,
            String title,
            String day,
            String kept,
            Heads heads,
            List<Part> groups,
            String decisionsTitle,
            List<String> decisions) {}

    byte[] print(RegisterView view, LocalDate today) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        List<String> made = decisions.all().stream()
                .filter(row -> row.struck() == null && !row.day().isAfter(view.day()))
                .map(row ->
                        word("decision", row.body(), row.day(), row.paragraph(), row.registerNumber(), row.summary()))
                .toList();
        Model model = new Model(
                municipality,
                word("made", today),
                word("title"),
                word("day", view.day()),
                word("kept"),
                new Heads(word("head.task"), word("head.ground"), word("head.nature"), word("head.given")),
                view.groups().stream().map(RegisterPaper::part).toList(),
                word("decisions"),
                made.isEmpty() ? List.of(word("decisions.none")) : made);
        return renderer.render(PAPER.onPaper(new Paper.About(word("title"), word("subject"), municipality), model));
    }

    private static Part part(RegisterView.Group group) {
        String name = group.body() == null ? word("bearer." + group.bearer()) : group.body();
        return new Part(
                name,
                holders(group),
                group.tasks().stream()
                        .map(task -> new Line(
                                task.task(),
                                task.ground() == null ? word("ownRule") : task.ground(),
                                word("nature." + task.nature()),
                                task.given().stream().map(RegisterPaper::given).collect(Collectors.joining("; "))))
                        .toList());
    }

    private static String holders(RegisterView.Group group) {
        if (group.holders().isEmpty()) {
            return group.isVacant() ? word("nobody") : "";
        }
        return group.holders().stream()
                .map(holder -> holder(group.bearer(), holder))
                .collect(Collectors.joining("; "));
    }

    private static String holder(Bearer bearer, RegisterView.Holder holder) {
        if (bearer != Bearer.ENHETSCHEF) {
            return holder.name();
        }
        return holder.id() == null ? word("noManager", holder.unit()) : word("perUnit", holder.unit(), holder.name());
    }

    private static String given(GivenTask given) {
        String unit = given.unit() == null ? word("wholeAdministration") : given.unit();
        return given.last() == null
                ? word("given", given.receiver(), unit, given.holdsFrom())
                : word("given.to", given.receiver(), unit, given.holdsFrom(), given.last());
    }

    /** Numbers and days as they stand. */
    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.forLanguageTag("sv-SE"))
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
