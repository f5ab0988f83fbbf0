package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Feedback;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.deviation.ComplaintStep;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** A complaint as it came in, the reply to it, and its handing over, as documents to register. None of them names whoever sent it. */
@ApplicationScoped
class ComplaintPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(ComplaintPaper.class, "complaint");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.complaint.paper", Locale.ROOT, ComplaintPaper.class.getClassLoader());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'klockan' HH.mm");

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * What the template shows; what is empty is left out.
     *
     * @param came for the complaint itself, when and how
     * @param words the complaint, the reply, or why it is handed over
     */
    record Model(
            String municipality,
            String title,
            String number,
            String unit,
            String sender,
            String came,
            String occurred,
            boolean child,
            String heading,
            String words,
            String planned,
            String toChild,
            String whyNotToChild,
            String signed) {}

    /** In brief and without names, as the register has it. */
    String title(ComplaintStep step) {
        Deviation complaint = step.complaint();
        String key = "title." + step.kind() + "." + complaint.getComplaint().getNature();
        String title = word(key, complaint.getUnit().getName());
        return title.length() <= Text.SHORT ? title : title.substring(0, Text.SHORT);
    }

    /** What kind of sender; whose name it is stays in the case. */
    String sender(Deviation complaint) {
        return word("source." + complaint.getReport().getSource());
    }

    byte[] pdf(ComplaintStep step) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        String title = title(step);
        return renderer.render(
                PAPER.onPaper(new Paper.About(title, word("subject"), municipality), model(step, municipality, title)));
    }

    private Model model(ComplaintStep step, String municipality, String title) {
        Deviation complaint = step.complaint();
        Feedback reply = step.reply();
        boolean itself = step.kind() == ComplaintStep.Kind.CAME_IN;
        return new Model(
                municipality,
                title,
                complaint.getNumber(),
                complaint.getUnit().getName(),
                sender(complaint),
                itself ? came(complaint) : "",
                itself ? occurred(complaint) : "",
                complaint.getComplaint().isAboutChild(),
                word("heading." + step.kind()),
                words(step),
                reply == null ? "" : reply.getPlanned(),
                reply == null ? "" : reply.getToChild(),
                reply == null ? "" : reply.getWhyNotToChild(),
                reply == null ? "" : signed(reply));
    }

    private String came(Deviation complaint) {
        String how = complaint.getComplaint().isViaForm() ? "came.form" : "came.staff";
        return word(how, minute(complaint.getReportedAt()));
    }

    /** Empty where nobody said. */
    private String occurred(Deviation complaint) {
        Instant at = complaint.getReport().getOccurredAt();
        return at.equals(complaint.getReportedAt())
                ? ""
                : at.atZone(clock.getZone()).toLocalDate().toString();
    }

    private static String words(ComplaintStep step) {
        Deviation complaint = step.complaint();
        return switch (step.kind()) {
            case CAME_IN -> complaint.getReport().getWhatHappened();
            case REPLIED -> step.reply().getText();
            case HANDED_OVER -> {
                var events = complaint.getEvents();
                yield events.get(events.size() - 1).getComment();
            }
        };
    }

    private String signed(Feedback reply) {
        String title = reply.getProvenance().getAuthorTitle();
        String name = reply.getProvenance().getAuthor().getName();
        return word(
                "signed",
                word("channel." + reply.getChannel()),
                minute(reply.getProvenance().getWrittenAt()),
                title == null ? name : name + ", " + title);
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(clock.getZone()));
    }

    private static String word(String key, Object... arguments) {
        String text = WORDS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, SWEDISH).format(arguments);
    }
}
