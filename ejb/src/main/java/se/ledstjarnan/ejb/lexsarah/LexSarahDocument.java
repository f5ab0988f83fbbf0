package se.ledstjarnan.ejb.lexsarah;

import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.ivo.PaperTemplates;
import se.ledstjarnan.ejb.ivo.PaperWords;

/**
 * The investigation and the notification to IVO as XHTML for paper, and the notification as plain text to paste into IVO's service.
 * Every value is escaped; a name that a template has and the model lacks is an error, not a blank. The reporter's name is in neither.
 */
final class LexSarahDocument {

    private static final PaperTemplates TEMPLATES = new PaperTemplates(LexSarahDocument.class);
    private static final Template NOTIFICATION = TEMPLATES.xhtml("notification");
    private static final Template INVESTIGATION = TEMPLATES.xhtml("investigation");
    private static final Template DECISION = TEMPLATES.xhtml("decision");
    private static final Template TEXT = TEMPLATES.text("text");

    private final Map<String, Object> model = new HashMap<>();
    private Map<Duty, String> grounds = Map.of();

    /**
     * @param board what the responsible political body is called
     * @param made when the document is made, in words
     */
    LexSarahDocument(
            LexSarahView.Head head, LexSarahView.Report report, String municipality, String board, String made) {
        model.put("number", head.number());
        model.put("municipality", municipality);
        model.put("board", board);
        model.put("made", made);
        model.put("unit", head.unit() == null ? report.performer() : head.unit());
        model.put("performer", report.performer());
        model.put("area", LexSarahWords.of("area", head.area()));
        model.put(
                "occurred",
                report.performer() == null
                        ? PaperWords.minute(report.occurredAt())
                        : PaperWords.day(report.occurredAt()));
        model.put("received", PaperWords.minute(head.receivedAt()));
        model.put("grade", LexSarahWords.of("grade", head.grade()));
        model.put("reported", report.words());
        model.put("investigator", head.investigator());
        model.put("template", head.templateNumber());
    }

    /** @param paragraphs that the duties rest on */
    LexSarahDocument under(Map<Duty, String> paragraphs) {
        grounds = Map.copyOf(paragraphs);
        return this;
    }

    private Map<String, Object> resting(Duty on) {
        return PaperTemplates.resting(model, grounds.get(on));
    }

    LexSarahDocument with(
            IvoView ivo,
            List<LexSarahView.Done> protections,
            List<LexSarahView.Section> sections,
            List<LexSarahView.Judged> judgements,
            String state) {
        PaperTemplates.ivo(ivo, model);
        model.put("state", state);
        model.put("hasProtections", !protections.isEmpty());
        model.put("protections", protections.stream().map(LexSarahDocument::of).toList());
        model.put("sections", sections.stream().map(LexSarahDocument::of).toList());
        model.put("hasJudgements", !judgements.isEmpty());
        model.put("judgements", judgements.stream().map(LexSarahDocument::of).toList());
        return this;
    }

    private static Map<String, Object> of(LexSarahView.Done done) {
        return Map.of("text", done.text(), "day", done.doneOn(), "at", PaperWords.minute(done.at()), "by", done.by());
    }

    private static Map<String, Object> of(LexSarahView.Section section) {
        List<Map<String, Object>> notes = section.notes().stream()
                .map(note -> Map.<String, Object>of(
                        "nature", LexSarahWords.of("nature", note.nature()),
                        "text", note.text(),
                        "source", note.source(),
                        "at", PaperWords.minute(note.at()),
                        "by", note.by()))
                .toList();
        boolean empty = notes.isEmpty() && section.kind().takesEntries();
        return Map.of("heading", section.heading(), "notes", notes, "empty", empty);
    }

    private static Map<String, Object> of(LexSarahView.Judged judged) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", LexSarahWords.of("judgement", judged.kind()));
        values.put("grade", LexSarahWords.of("grade", judged.grade()));
        values.put("motivation", judged.motivation());
        values.put("basis", judged.basis());
        values.put("at", judged.decidedOn() == null ? PaperWords.minute(judged.at()) : judged.decidedOn());
        values.put("by", judged.by());
        return values;
    }

    /** The whole document, for {@link se.ledstjarnan.ejb.report.PdfRenderer}. */
    String investigation() {
        return PaperTemplates.page(
                LexSarahWords.of("investigation.subject"), INVESTIGATION, resting(Duty.LEX_SARAH_INVESTIGATE));
    }

    String notification() {
        return PaperTemplates.page(
                LexSarahWords.of("notification.subject"), NOTIFICATION, resting(Duty.LEX_SARAH_NOTIFY_IVO));
    }

    String decision() {
        return PaperTemplates.page(LexSarahWords.of("decision.subject"), DECISION, resting(Duty.LEX_SARAH_INVESTIGATE));
    }

    String ivosDecision() {
        return PaperTemplates.ivosDecision(LexSarahWords.of("ivo.subject"), model);
    }

    /** The notification as text, to paste. */
    String notificationText() {
        return TEXT.execute(resting(Duty.LEX_SARAH_NOTIFY_IVO));
    }
}
