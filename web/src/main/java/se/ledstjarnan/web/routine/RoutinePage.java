package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.routine.RoutineAction;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.routine.RoutineRef;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.ejb.routine.RoutineView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A document: a version's text, its history, and what the reader may do with it. */
@Named
@ViewScoped
public class RoutinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutineService routines;

    private String number;
    private String version;
    private String tab;
    private String act;
    private RoutineRef ref;
    private transient RoutineView view;

    public void load() {
        view = read();
        ref = new RoutineRef(view.head().number(), view.head().stored());
    }

    public RoutineView getView() {
        if (view == null) {
            view = read();
        }
        return view;
    }

    private RoutineView read() {
        return routines.open(Typed.number(number), Typed.optionalNumber(version), isHistory());
    }

    RoutineRef ref() {
        return ref;
    }

    public boolean may(String action) {
        return getView().allowed().contains(RoutineAction.valueOf(action));
    }

    /** Whether there is anything to do but to read. */
    public boolean isActing() {
        return !getView().allowed().isEmpty();
    }

    /** The action whose form is open, or null. */
    public RoutineAction getAction() {
        RoutineAction asked = Asked.constant(RoutineAction.class, act, null);
        return asked != null && getView().allowed().contains(asked) ? asked : null;
    }

    public boolean isPolitical() {
        return getView().head().approver() != null
                && getView().head().approver().isPolitical();
    }

    public boolean isInForce() {
        return getView().head().status() == RoutineStatus.IN_FORCE;
    }

    /** Whether the reader writes the document, and with it its question. */
    public boolean isQuestioner() {
        return getView().proposals() != null
                && (isInForce() || getView().head().status().isOpen());
    }

    public boolean isHistory() {
        return "history".equals(tab);
    }

    public String link(String action) {
        return address() + "&act=" + action.toLowerCase(Locale.ROOT);
    }

    /** Where a file of this version is handed out. */
    public String fileLink(FileRow file) {
        return "/routine/file?number=" + getView().head().number() + "&version="
                + getView().head().version() + "&id=" + file.id();
    }

    /** This version on its text, as an outcome and as a path to link to. */
    public String address() {
        return "/routine/routine.xhtml?number=" + number + (version == null ? "" : "&version=" + version);
    }

    /** Runs a verb; then says what was done, on this version or on the one in force. */
    String done(String what, Runnable verb, boolean sameVersion) {
        if (!attempt(verb)) {
            return null;
        }
        if (sameVersion) {
            return again(Texts.of("routine.done." + what));
        }
        Attempt.done(Texts.of("routine.done." + what));
        return "/routine/routine.xhtml?number=" + number + "&faces-redirect=true";
    }

    boolean attempt(Runnable verb) {
        return Attempt.to(verb, this::load, "routine.stale");
    }

    /** This version once more, with what was done. */
    String again(String done) {
        Attempt.done(done);
        return address() + "&faces-redirect=true";
    }

    /** The versions that a reader can be shown the difference from this one to. */
    public List<RoutineView.Version> getOthers() {
        return getView().versions().stream()
                .filter(other -> other.number() != getView().head().version())
                .toList();
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

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
