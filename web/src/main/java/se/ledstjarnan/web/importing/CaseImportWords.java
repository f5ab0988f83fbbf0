package se.ledstjarnan.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.importing.ImportStatus;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.importing.OldRule;
import se.ledstjarnan.ejb.importing.CaseImportRow;
import se.ledstjarnan.ejb.importing.CaseImportView;
import se.ledstjarnan.ejb.importing.OldRow;
import se.ledstjarnan.ejb.importing.OldWord;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says what stands in a file of old cases, what it will mean here and what is wrong with it, in Swedish. */
@Named
@ApplicationScoped
public class CaseImportWords {

    @Inject
    private Say say;

    public String field(OldField field) {
        return Texts.of("importing.field." + field);
    }

    /** With a mark on what a file must have. */
    public String choice(OldField field) {
        return field(field) + (field.isNeeded() ? " " + Texts.of("importing.field.needed") : "");
    }

    /** "Inläsning 3 · TREU · avvikelser.csv · 12 MB". */
    public String line(CaseImportRow row) {
        return String.join(
                " · ", Texts.of("importing.number", row.number()), row.system(), row.fileName(), say.size((int)
                        row.bytes()));
    }

    public String statusKind(ImportStatus status) {
        return switch (status) {
            case STORED -> "good";
            case CHECKED, UPLOADED -> "soon";
            default -> "";
        };
    }

    public String progress(CaseImportView view) {
        String what = view.head().status() == ImportStatus.STORE_ORDERED ? "storing" : "checking";
        return Texts.of("importing.progress." + what, say.number(view.progress()));
    }

    /** What is wrong, and what to do about it. */
    public String fault(OldFault fault) {
        return Texts.of(
                "importing.rule." + fault.rule(),
                fault.value() == null ? "" : fault.value(),
                fault.about() == null ? "" : fault.about());
    }

    public String row(OldFault fault) {
        return fault.line() == 0 ? Texts.of("importing.wholeFile") : String.valueOf(fault.line());
    }

    /** The heading of the column; of a word that is not known what the column holds. */
    public String column(OldFault fault) {
        if (fault.heading() == null) {
            return "";
        }
        return fault.rule() == OldRule.UNKNOWN_WORD ? field(OldField.valueOf(fault.heading())) : fault.heading();
    }

    public String word(OldWord word) {
        return word.word().isEmpty() ? Texts.of("importing.emptyWord") : word.word();
    }

    public String rows(OldWord word) {
        return Texts.of("importing.wordRows", say.number(word.rows()), say.number(word.firstLine()), word.rows());
    }

    /** What a word is taken to mean. */
    public String meaning(OldWord word) {
        return word.name() == null ? meaning(word.field(), word.meaning()) : word.name();
    }

    private static String meaning(OldField field, String meaning) {
        return switch (field) {
            case EVENT_TYPE -> Texts.of("deviation.eventType." + meaning);
            case KIND -> Texts.of("importing.kind." + meaning);
            case SUSPICION -> Texts.of("importing.suspicion." + meaning);
            case STATE -> Texts.of("importing.state." + meaning);
            case SOURCE -> Texts.of("deviation.source." + meaning);
            default -> meaning;
        };
    }

    /** What a word can mean. */
    public List<CaseImportView.Meaning> meanings(CaseImportView view, OldField field) {
        return switch (field) {
            case UNIT -> view.units();
            case CATEGORY -> view.categories();
            default ->
                CaseImportView.meanings(field).stream()
                        .map(meaning -> new CaseImportView.Meaning(meaning, meaning(field, meaning)))
                        .toList();
        };
    }

    /** "3 × 2, händelse". */
    public String judged(OldRow row) {
        return row.severity() + " × " + row.probability() + ", "
                + Texts.of("deviation.eventType." + row.eventType()).toLowerCase(Texts.SWEDISH);
    }

    public String persons(CaseImportView view) {
        return Texts.of("importing.persons.text", view.persons(), say.number(view.persons()));
    }

    public String wrong(CaseImportView view) {
        return Texts.of(
                "importing.wrong.text",
                view.head().faults(),
                say.number(view.head().faults()));
    }

    public String ready(CaseImportView view) {
        return Texts.of("importing.ready.text", say.number(view.head().rows()), view.firstDay(), view.lastDay());
    }

    public String stored(CaseImportView view) {
        return Texts.of(
                "importing.stored.text",
                say.number(view.head().rows()),
                say.dayAndTime(view.head().endedAt()));
    }

    /** The button that stores. */
    public String store(CaseImportView view) {
        return Texts.of("importing.store", say.number(view.head().rows()));
    }
}
