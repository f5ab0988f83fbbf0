package se.ledstjarnan.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.reorganisation.StepKind;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.reorganisation.Preview;
import se.ledstjarnan.ejb.reorganisation.ReorganisationService;
import se.ledstjarnan.ejb.reorganisation.ReorganisationView;
import se.ledstjarnan.ejb.reorganisation.ReorganisationWorkService;
import se.ledstjarnan.ejb.reorganisation.StepService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** One reorganisation: its steps, what would happen, and carrying it out, cancelling and undoing it. */
@Named("reorganisationPage")
@ViewScoped
public class ReorganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private StepService steps;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private String id;
    private ReorganisationView view;
    private Preview preview;
    private Map<String, Long> happened;
    private boolean keeper;
    private String words;

    public void load() {
        keeper = user.hasRole(Role.SYSTEMFORVALTARE);
        refresh(Typed.id(id));
    }

    private void refresh(long known) {
        view = reorganisations.open(known);
        preview = reorganisations.preview(known);
        happened = reorganisations.happened(known);
    }

    public String remove(long step) {
        return after(() -> steps.remove(view.id(), view.version(), step), "reorganisation.done.removed");
    }

    public String carryOut() {
        return after(() -> work.carryOut(view.id(), view.version()), "reorganisation.done.carriedOut");
    }

    public String cancel() {
        return after(() -> work.cancel(view.id(), view.version(), words), "reorganisation.done.cancelled");
    }

    public String undo() {
        return after(() -> work.undo(view.id(), view.version(), words), "reorganisation.done.undone");
    }

    private String after(Runnable verb, String said) {
        if (Attempt.to(verb, () -> refresh(view.id()), "reorganisation.stale")) {
            Attempt.done(Texts.of(said));
            return "/reorganisation/reorganisation?faces-redirect=true&id=" + view.id();
        }
        return null;
    }

    public boolean isPlanned() {
        return view.status() == ReorganisationStatus.PLANNED;
    }

    public boolean isChangeable() {
        return keeper && isPlanned();
    }

    /** Whether its day has come and nothing hinders it. */
    public boolean isReady() {
        return isChangeable() && !view.day().isAfter(say.today()) && !preview.hindered();
    }

    public boolean isUndoable() {
        return keeper && view.status() == ReorganisationStatus.DONE && happened.isEmpty();
    }

    /** Whether it is done and something has happened since. */
    public boolean isSettled() {
        return view.status() == ReorganisationStatus.DONE && !happened.isEmpty();
    }

    public StepKind[] getKinds() {
        return StepKind.values();
    }

    /** Numbers of the step; empty where it moves nothing. */
    public List<Preview.Amount> amounts(long step) {
        return preview == null
                ? List.of()
                : preview.steps().stream()
                        .filter(each -> each.stepId() == step)
                        .findFirst()
                        .map(Preview.OfStep::amounts)
                        .orElse(List.of());
    }

    public List<Map.Entry<String, Long>> getHappened() {
        return List.copyOf(happened.entrySet());
    }

    public ReorganisationView getView() {
        return view;
    }

    public Preview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
