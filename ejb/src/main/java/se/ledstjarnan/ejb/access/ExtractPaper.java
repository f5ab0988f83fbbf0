package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.access.AccessEntry;
import se.ledstjarnan.domain.access.AccessExtract;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.settings.Settings;

/** The access extract as a document, in words that the person it is about understands. */
@ApplicationScoped
class ExtractPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(ExtractPaper.class, "extract");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.access.words", Locale.ROOT, ExtractPaper.class.getClassLoader());

    /** The clock of the place, to the second: two readings within a minute are two. */
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'klockan' HH.mm");

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** One line of the table, in words. */
    record Line(String at, String who, String units, String what, String reason, String where) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String about,
            boolean protectedIdentity,
            String made,
            String reason,
            String cases,
            String onlyBirthDate,
            String count,
            boolean nothing,
            List<Line> lines) {}

    /** Whom the extract is about where the person is not named. */
    String personOf(String caseNumber) {
        return word("about.case", caseNumber);
    }

    /** XHTML for the renderer. */
    String document(AccessExtract extract, AuditReason reason) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        Model model = new Model(
                municipality,
                extract.about(),
                extract.protectedIdentity(),
                word("made", MINUTE.format(clock.instant().atZone(clock.getZone())), signature()),
                word("reason." + reason),
                cases(extract),
                extract.onlyBirthDate() == 0 ? "" : word("onlyBirthDate", extract.onlyBirthDate()),
                word("count", extract.entries().size()),
                extract.entries().isEmpty(),
                extract.entries().stream().map(this::line).toList());
        return PAPER.onPaper(new Paper.About(word("title"), word("subject"), municipality), model);
    }

    private String signature() {
        return user.title() == null ? user.name() : user.name() + ", " + user.title();
    }

    private static String cases(AccessExtract extract) {
        return extract.caseNumbers().isEmpty() ? word("cases.none") : String.join(", ", extract.caseNumbers());
    }

    private Line line(AccessEntry entry) {
        return new Line(
                at(entry.at()),
                who(entry),
                entry.units() == null ? "" : entry.units(),
                what(entry),
                entry.reason() == null ? "" : word("reason." + entry.reason()),
                entry.caseNumber() == null ? word("several") : entry.caseNumber() + unit(entry));
    }

    private String at(Instant moment) {
        return SECOND.format(moment.atZone(clock.getZone()));
    }

    private static String who(AccessEntry entry) {
        if (entry.who() == null) {
            return word("job");
        }
        return entry.title() == null ? entry.who() : entry.who() + ", " + entry.title();
    }

    private static String what(AccessEntry entry) {
        String done = word("action." + entry.action());
        String part = "part." + entry.objectType();
        String what = WORDS.containsKey(part) ? done + ": " + word(part) : done;
        return entry.refused() ? word("refused", what) : what;
    }

    private static String unit(AccessEntry entry) {
        return entry.caseUnit() == null ? "" : ", " + entry.caseUnit();
    }

    private static String word(String key, Object... arguments) {
        String text = WORDS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, SWEDISH).format(arguments);
    }
}
