package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** The grades of suppliers on paper, for those who are elected: names of suppliers, grades and figures, and no words of any finding. */
@ApplicationScoped
class GradePaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(GradePaper.class, "grades");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.supplier.words", Locale.ROOT, GradePaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    record Heads(String supplier, List<String> years, String trend, String reason, String permit, String told) {}

    record Line(String name, String services, List<String> grades, String trend, String reason) {}

    record PermitLine(String name, String permit, String told) {}

    record Model(
            String municipality,
            String made,
            String title,
            String about,
            Heads heads,
            List<Line> rows,
            String nothing,
            String permitsTitle,
            String permitsAbout,
            List<PermitLine> permits,
            String noPermits) {}

    byte[] print(SupplierGrades grades, LocalDate today) {
        return renderer.render(document(grades, settings.word(SettingKey.MUNICIPALITY_NAME), today));
    }

    /** XHTML for the renderer. */
    static String document(SupplierGrades grades, String municipality, LocalDate today) {
        Model model = new Model(
                municipality,
                word("made", today),
                word("title"),
                word("about"),
                new Heads(
                        word("head.supplier"),
                        grades.years().stream().map(String::valueOf).toList(),
                        word("head.trend"),
                        word("head.reason"),
                        word("head.permit"),
                        word("head.told")),
                grades.rows().stream().map(GradePaper::line).toList(),
                grades.rows().isEmpty() ? word("nothing") : "",
                word("permits"),
                word("permits.about"),
                grades.permits().stream().map(GradePaper::permit).toList(),
                grades.permits().isEmpty() ? word("permits.none") : "");
        return PAPER.onPaper(new Paper.About(word("title"), word("subject"), municipality), model);
    }

    private static Line line(SupplierGrades.Row row) {
        return new Line(
                row.name(),
                row.services() == null ? "" : row.services(),
                row.grades().stream()
                        .map(grade -> grade.level() == null ? "–" : grade.level() + " " + grade.name())
                        .toList(),
                row.trend() == null ? word("trend.none") : word("trend." + row.trend()),
                row.shares().stream().map(GradePaper::share).collect(Collectors.joining(", ")));
    }

    private static String share(SupplierGrades.Share share) {
        String name =
                share.name().substring(0, 1).toLowerCase(SWEDISH) + share.name().substring(1);
        return share.open() == 0
                ? word("share", share.found(), name)
                : word("share.open", share.found(), name, share.open());
    }

    private static PermitLine permit(SupplierGrades.Permit permit) {
        String held = permit.missing()
                ? word("permit.missing")
                : !permit.needed()
                        ? word("permit.unneeded")
                        : permit.until() == null ? word("permit.holds") : word("permit.until", permit.until());
        String told = permit.waiting() > 0
                ? word("told.waiting", permit.since())
                : permit.notifiedOn() == null ? word("told.nothing") : word("told.on", permit.notifiedOn());
        return new PermitLine(permit.name(), held, told);
    }

    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), SWEDISH)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
