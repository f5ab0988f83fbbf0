package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.ejb.lexsarah.LexSarahRow;
import se.ledstjarnan.ejb.lexsarah.LexSarahView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says parts of lex Sarah in Swedish. */
@Named("lexSarahWords")
@ApplicationScoped
public class LexSarahSaid {

    @Inject
    private Say say;

    /** The kind of tag for a status. */
    public String statusKind(LexSarahStatus status) {
        return switch (status) {
            case RECEIVED -> "soon";
            case INVESTIGATING, PROPOSED, DECIDED -> "active";
            case CLOSED -> "fine";
        };
    }

    public String gradeKind(Grade grade) {
        return grade != null && grade.isSerious() ? "late" : "";
    }

    /** A grade to choose, with whether IVO is told. */
    public String choice(Grade grade) {
        String text = Texts.of("lexsarah.grade." + grade);
        return grade.isSerious() ? Texts.of("lexsarah.grade.toIvo", text) : text;
    }

    /** "LS-2026-0012 · Björkens särskilda boende · Rapporterat missförhållande". */
    public String line(LexSarahView view) {
        List<String> parts = new ArrayList<>();
        parts.add(view.head().number());
        parts.add(
                view.head().unit() == null
                        ? view.report().performer()
                        : view.head().unit());
        parts.add(Texts.of("lexsarah.origin." + view.head().origin()));
        return String.join(" · ", parts);
    }

    public String about(LexSarahRow row) {
        return row.number() + " · " + row.where() + " · " + Texts.of("lexsarah.origin." + row.origin());
    }

    public String happened(LexSarahView.Step step) {
        return Texts.of("lexsarah.happened." + (step.action() == null ? "REPORTED" : step.action()));
    }

    public String noted(LexSarahView.Note note) {
        return Texts.of("lexsarah.note.by", say.dayAndTime(note.at()), note.source(), note.by());
    }

    public String protectedOn(LexSarahView.Done done) {
        return Texts.of("lexsarah.protect.done", say.day(done.doneOn())) + ". "
                + Texts.of("lexsarah.told.by", say.dayAndTime(done.at()), done.by());
    }

    public String judgedBy(LexSarahView.Judged judged) {
        String when = judged.decidedOn() == null ? say.dayAndTime(judged.at()) : say.day(judged.decidedOn());
        String by = Texts.of("lexsarah.decision.by", judged.by(), when);
        return judged.basis() == null ? by : by + ". " + Texts.of("lexsarah.decision.basis", judged.basis());
    }

    public String told(LexSarahView.Told told) {
        return told.toldOn() == null
                ? Texts.of("lexsarah.told.not")
                : Texts.of("lexsarah.told.on", say.day(told.toldOn()));
    }

    public String toldBy(LexSarahView.Told told) {
        return Texts.of("lexsarah.told.by", say.dayAndTime(told.at()), told.by());
    }
}
