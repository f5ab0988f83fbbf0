package se.ledstjarnan.ejb.lexmaria;

import com.samskivert.mustache.Template;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.Assignment;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.ivo.PaperTemplates;
import se.ledstjarnan.ejb.ivo.PaperWords;
import se.ledstjarnan.ejb.measure.MeasureRow;

/**
 * The documents of a case as XHTML for paper, and the notification as plain text to paste into IVO's service. The reporter's name is
 * in none of them, and nothing of a licensed person who may be a danger, which is notified by itself.
 */
final class LexMariaDocument {

    private static final PaperTemplates TEMPLATES = new PaperTemplates(LexMariaDocument.class);
    private static final Template NOTIFICATION = TEMPLATES.xhtml("notification");
    private static final Template INVESTIGATION = TEMPLATES.xhtml("investigation");
    private static final Template DECISION = TEMPLATES.xhtml("decision");
    private static final Template TEXT = TEMPLATES.text("text");
    private static final PaperWords WORDS = new PaperWords("se.ledstjarnan.ejb.lexmaria.lexmaria");

    /** Read before the causes; what happened stands before the course of events. */
    private static final Set<AnalysisPart> ACCOUNTS =
            EnumSet.of(AnalysisPart.PATIENT, AnalysisPart.RELATIVES, AnalysisPart.STAFF);

    /** Read after them. */
    private static final Set<AnalysisPart> CIRCUMSTANCES =
            EnumSet.of(AnalysisPart.CONTRIBUTING, AnalysisPart.EARLIER, AnalysisPart.AGAIN, AnalysisPart.OTHER);

    private final Map<String, Object> model = new HashMap<>();
    private Map<Duty, String> grounds = Map.of();

    /**
     * @param board what the responsible political body is called
     * @param made when the document is made, in words
     */
    LexMariaDocument(LexMaria lexMaria, String municipality, String board, String made) {
        model.put("number", lexMaria.getNumber());
        model.put("municipality", municipality);
        model.put("board", board);
        model.put("made", made);
        model.put("unit", lexMaria.getUnit().getName());
        model.put("occurred", PaperWords.minute(lexMaria.getOccurredAt()));
        model.put("received", PaperWords.minute(lexMaria.getReceivedAt()));
        model.put("seriousness", WORDS.of("seriousness", lexMaria.getSeriousness()));
        model.put("reported", lexMaria.getReported());
        model.put(
                "investigator",
                lexMaria.getInvestigator() == null
                        ? null
                        : lexMaria.getInvestigator().getName());
        model.put(
                "device",
                lexMaria.getDevice() == null ? null : lexMaria.getDevice().getProduct());
        PaperTemplates.ivo(IvoView.of(lexMaria.getIvo()), model);
        model.put(
                "state",
                lexMaria.getInvestigatedAt() == null
                        ? WORDS.of("investigation.ongoing")
                        : WORDS.of("investigation.done", PaperWords.minute(lexMaria.getInvestigatedAt())));
        model.put(
                "assignment",
                lexMaria.getAssignment() == null ? List.of() : List.of(assigned(lexMaria.getAssignment())));
        list("protections", "hasProtections", List.of());
        list("standpoints", "hasStandpoints", List.of());
    }

    private static Map<String, Object> assigned(Assignment assignment) {
        return Map.of(
                "purpose", assignment.getPurpose(),
                "givenBy", assignment.getGivenBy(),
                "givenOn", assignment.getGivenOn(),
                "team", assignment.getTeam(),
                "method", assignment.getMethod());
    }

    private void list(String name, String some, List<Map<String, Object>> rows) {
        model.put(name, rows);
        model.put(some, !rows.isEmpty());
    }

    /** @param paragraphs that the duties rest on */
    LexMariaDocument under(Map<Duty, String> paragraphs) {
        grounds = Map.copyOf(paragraphs);
        return this;
    }

    /** On the duty to notify; where nothing is notified, on that to investigate. */
    private Map<String, Object> notified() {
        String investigated = grounds.get(Duty.LEX_MARIA_INVESTIGATE);
        return PaperTemplates.resting(model, grounds.getOrDefault(Duty.LEX_MARIA_NOTIFY, investigated));
    }

    /** What every document has. */
    LexMariaDocument with(List<LexMariaView.Done> protections, List<LexMariaView.Taken> standpoints) {
        list(
                "protections",
                "hasProtections",
                protections.stream()
                        .map(done -> Map.<String, Object>of(
                                "text",
                                done.text(),
                                "day",
                                done.doneOn(),
                                "at",
                                PaperWords.minute(done.at()),
                                "by",
                                done.by()))
                        .toList());
        list(
                "standpoints",
                "hasStandpoints",
                standpoints.stream().map(LexMariaDocument::of).toList());
        return this;
    }

    private static Map<String, Object> of(LexMariaView.Taken taken) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", WORDS.of("standpoint", taken.kind()));
        values.put("seriousness", WORDS.of("seriousness", taken.seriousness()));
        values.put("motivation", taken.motivation());
        values.put("basis", taken.basis());
        values.put("at", PaperWords.minute(taken.at()));
        values.put("by", taken.by());
        return values;
    }

    /** What the investigation has besides. */
    LexMariaDocument with(
            LexMariaView.Analysis analysis, List<MeasureRow> measures, List<LexMariaView.Informed> informed) {
        list(
                "course",
                "hasCourse",
                analysis.course().stream()
                        .map(each ->
                                entry(each.text(), each.written(), "happened", PaperWords.minute(each.happenedAt())))
                        .toList());
        list(
                "levels",
                "hasCauses",
                Arrays.stream(CauseLevel.values())
                        .filter(level -> !analysis.causesOn(level).isEmpty())
                        .map(level -> Map.<String, Object>of(
                                "level",
                                WORDS.of("level", level),
                                "causes",
                                analysis.causesOn(level).stream()
                                        .map(cause -> entry(
                                                cause.text(), cause.written(), "area", WORDS.of("area", cause.area())))
                                        .toList()))
                        .toList());
        model.put("events", sections(analysis, EnumSet.of(AnalysisPart.EVENT)));
        model.put("accounts", sections(analysis, ACCOUNTS));
        model.put("circumstances", sections(analysis, CIRCUMSTANCES));
        list(
                "measures",
                "hasMeasures",
                measures.stream().map(LexMariaDocument::of).toList());
        list(
                "informed",
                "hasInformed",
                informed.stream()
                        .filter(told -> told.party() != ToldParty.REPORTER)
                        .map(LexMariaDocument::of)
                        .toList());
        return this;
    }

    private static List<Map<String, Object>> sections(LexMariaView.Analysis analysis, Set<AnalysisPart> parts) {
        return parts.stream()
                .filter(part -> !analysis.notesOf(part).isEmpty())
                .map(part -> section(part, analysis.notesOf(part)))
                .toList();
    }

    private static Map<String, Object> section(AnalysisPart part, List<LexMariaView.Note> notes) {
        return Map.of(
                "heading",
                WORDS.of("part", part),
                "notes",
                notes.stream()
                        .map(note -> entry(note.text(), note.written(), "nature", WORDS.of("nature", note.nature())))
                        .toList());
    }

    private static Map<String, Object> entry(String text, LexMariaView.Written written, String name, String value) {
        return Map.of(
                "text",
                text,
                "source",
                written.source(),
                "at",
                PaperWords.minute(written.at()),
                "by",
                written.by(),
                name,
                value);
    }

    private static Map<String, Object> of(MeasureRow row) {
        String when = row.status() == MeasureStatus.PLANNED
                ? WORDS.of("measure.PLANNED", row.due().toString())
                : WORDS.of("measure", row.status());
        return Map.of("owner", row.owner(), "title", row.title(), "when", when);
    }

    private static Map<String, Object> of(LexMariaView.Informed told) {
        String state = told.toldOn() == null
                ? WORDS.of("told.no")
                : WORDS.of("told.yes", told.toldOn().toString());
        return Map.of(
                "party",
                WORDS.of("party", told.party()),
                "state",
                told.notedInRecord() ? state + " " + WORDS.of("told.record") : state,
                "text",
                told.text());
    }

    String investigation() {
        Map<String, Object> resting = PaperTemplates.resting(model, grounds.get(Duty.LEX_MARIA_INVESTIGATE));
        return PaperTemplates.page(WORDS.of("investigation.subject"), INVESTIGATION, resting);
    }

    String notification() {
        return PaperTemplates.page(WORDS.of("notification.subject"), NOTIFICATION, notified());
    }

    String decision() {
        return PaperTemplates.page(WORDS.of("decision.subject"), DECISION, notified());
    }

    String ivosDecision() {
        return PaperTemplates.ivosDecision(WORDS.of("ivo.subject"), model);
    }

    /** The notification as text, to paste. */
    String notificationText() {
        return TEXT.execute(notified());
    }
}
