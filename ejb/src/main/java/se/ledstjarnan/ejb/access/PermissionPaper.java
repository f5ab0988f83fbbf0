package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.settings.Settings;

/** Who could see a case on a day, as a document. */
@ApplicationScoped
class PermissionPaper {

    private static final Paper PAPER = new Paper(PermissionPaper.class, "permissions");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.access.words", Locale.ROOT, PermissionPaper.class.getClassLoader());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'klockan' HH.mm");

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** One line of the table, in words. */
    record Line(String who, String what, String because) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String number,
            String day,
            String made,
            String reason,
            boolean uncertain,
            boolean nobody,
            List<Line> lines) {}

    String document(PermissionHistory history, AuditReason reason) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        String signature = user.title() == null ? user.name() : user.name() + ", " + user.title();
        Model model = new Model(
                municipality,
                history.number(),
                history.day().toString(),
                word("made", MINUTE.format(clock.instant().atZone(clock.getZone())), signature),
                word("reason." + reason),
                history.uncertain(),
                history.seers().isEmpty(),
                history.seers().stream().map(PermissionPaper::line).toList());
        return PAPER.onPaper(
                new Paper.About(word("permissions.title"), word("permissions.subject"), municipality), model);
    }

    private static Line line(PermissionHistory.Seer seer) {
        String who = seer.title() == null ? seer.name() : seer.name() + ", " + seer.title();
        String what = word(seer.whole() ? "permissions.whole" : "permissions.part");
        return new Line(
                seer.left() ? word("permissions.left", who) : who,
                seer.ended() ? word("permissions.ended", what) : what,
                seer.because().stream()
                        .sorted()
                        .map(each -> word("because." + each))
                        .collect(Collectors.joining(". ")));
    }

    private static String word(String key, Object... arguments) {
        String text = WORDS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag("sv-SE")).format(arguments);
    }
}
