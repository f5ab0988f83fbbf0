package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.routine.ProcessAction;
import se.ledstjarnan.domain.routine.ProcessStatus;
import se.ledstjarnan.ejb.routine.ProcessMap;
import se.ledstjarnan.ejb.routine.ProcessService;
import se.ledstjarnan.ejb.routine.ProcessView;
import se.ledstjarnan.ejb.routine.ProcessWorkService;
import se.ledstjarnan.ejb.routine.RoutineRef;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A process: its picture, its activities with their documents, its versions, and what the reader may do with it. */
@Named
@ViewScoped
public class ProcessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProcessService processes;

    @Inject
    private ProcessWorkService work;

    private String number;
    private String version;
    private String ending;
    private RoutineRef ref;
    private transient ProcessView view;
    private String words;

    public void load() {
        view = read();
        ref = new RoutineRef(view.head().number(), view.head().stored());
    }

    public ProcessView getView() {
        if (view == null) {
            view = read();
        }
        return view;
    }

    private ProcessView read() {
        return processes.open(Typed.number(number), Typed.optionalNumber(version));
    }

    public ProcessMap getMap() {
        return new ProcessMap(getView().activities());
    }

    public boolean may(String action) {
        return getView().allowed().contains(ProcessAction.valueOf(action));
    }

    public boolean isEstablished() {
        return getView().head().status() == ProcessStatus.ESTABLISHED;
    }

    /** Whether the form that ends it is open. */
    public boolean isEnded() {
        return "1".equals(ending) && may("END");
    }

    /** The owner in words: the position, and who holds it. */
    public String getOwner() {
        String position =
                Texts.of("routine.responsible." + getView().head().reach().owner());
        return getView().owners().isEmpty()
                ? position
                : position + " (" + String.join(", ", getView().owners()) + ")";
    }

    /** A change of the draft, in a sentence. */
    public String say(ProcessView.Change change) {
        return Texts.of("routine.process.change." + change.what(), change.activity(), change.other());
    }

    public String establish() {
        return done("ESTABLISH", () -> work.establish(ref));
    }

    public String discard() {
        return done("DISCARD", () -> work.discard(ref));
    }

    public String end() {
        return done("END", () -> work.end(ref, words));
    }

    public String renew() {
        return attempt(() -> work.renew(ref))
                ? "/routine/process-edit.xhtml?number=" + number + "&faces-redirect=true"
                : null;
    }

    private String done(String what, Runnable verb) {
        if (!attempt(verb)) {
            return null;
        }
        Attempt.done(Texts.of("routine.process.done." + what));
        return "/routine/process.xhtml?number=" + number + "&faces-redirect=true";
    }

    private boolean attempt(Runnable verb) {
        return Attempt.to(verb, this::load, "routine.stale");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
