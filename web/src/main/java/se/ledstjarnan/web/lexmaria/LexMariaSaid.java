package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.ejb.lexmaria.LexMariaRow;
import se.ledstjarnan.ejb.lexmaria.LexMariaView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Says parts of lex Maria in Swedish. */
@Named("lexMariaWords")
@ApplicationScoped
public class LexMariaSaid {

    @Inject
    private Say say;

    /** The kind of tag for a status. */
    public String statusKind(LexMariaStatus status) {
        return switch (status) {
            case RECEIVED -> "soon";
            case INVESTIGATING, INVESTIGATED -> "active";
            case CLOSED -> "fine";
        };
    }

    public String seriousnessKind(Seriousness seriousness) {
        return seriousness != null && seriousness.isNotifiable() ? "late" : "";
    }

    /** A degree to choose, with whether IVO is told. */
    public String choice(Seriousness seriousness) {
        String text = Texts.of("lexmaria.seriousness." + seriousness);
        return seriousness.isNotifiable() ? Texts.of("lexmaria.seriousness.toIvo", text) : text;
    }

    /** "LM-2026-0003 · Björkens särskilda boende". */
    public String line(LexMariaView view) {
        return view.head().number() + " · " + view.head().unit();
    }

    public String about(LexMariaRow row) {
        return row.number() + " · " + row.unit();
    }

    public String happened(LexMariaView.Step step) {
        return Texts.of("lexmaria.happened." + (step.action() == null ? "SUSPECTED" : step.action()));
    }

    public String written(LexMariaView.Written written) {
        return Texts.of("lexmaria.note.by", say.dayAndTime(written.at()), written.source(), written.by());
    }

    public String protectedOn(LexMariaView.Done done) {
        return Texts.of("lexmaria.protect.done", say.day(done.doneOn())) + ". "
                + Texts.of("lexmaria.told.by", say.dayAndTime(done.at()), done.by());
    }

    public String takenBy(LexMariaView.Taken taken) {
        String by = Texts.of("lexmaria.decision.by", taken.by(), say.dayAndTime(taken.at()));
        return taken.basis() == null ? by : by + ". " + Texts.of("lexmaria.decision.basis", taken.basis());
    }

    public String told(LexMariaView.Informed told) {
        if (told.toldOn() == null) {
            return Texts.of("lexmaria.told.not");
        }
        String on = Texts.of("lexmaria.told.on", say.day(told.toldOn()));
        return told.notedInRecord() ? on + ". " + Texts.of("lexmaria.told.record") : on;
    }

    public String toldBy(LexMariaView.Informed told) {
        return Texts.of("lexmaria.told.by", say.dayAndTime(told.at()), told.by());
    }

    public String sharedBy(LexMariaView.Shared shared) {
        return Texts.of("lexmaria.learning.by", say.day(shared.at()), shared.by(), String.join(", ", shared.units()));
    }
}
