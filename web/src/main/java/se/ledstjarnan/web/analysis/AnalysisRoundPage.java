package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.ejb.analysis.RoundView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A round: its path, and one of its steps at a time. */
@Named
@ViewScoped
public class AnalysisRoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisReadService analysis;

    private String number;
    private String tab;
    private AnalysisRef ref;
    private transient RoundView view;

    /** A step of the path. @param state done, now or ahead */
    public record Place(RoundStep step, String tab, String state, boolean shown) {}

    public void load() {
        ref = getView().head().ref();
    }

    public RoundView getView() {
        if (view == null) {
            view = analysis.round(Typed.number(number));
        }
        return view;
    }

    /** The step that is shown: as the address says, else the one that the round has come to. */
    public RoundStep getShown() {
        return Asked.constant(RoundStep.class, tab, getView().head().step());
    }

    public List<Place> getPath() {
        RoundView.Head head = getView().head();
        return Arrays.stream(RoundStep.values())
                .map(step ->
                        new Place(step, step.name().toLowerCase(Locale.ROOT), state(step, head), step == getShown()))
                .toList();
    }

    private static String state(RoundStep step, RoundView.Head head) {
        if (step == head.step() && head.finishedAt() == null) {
            return "now";
        }
        return head.step().hasReached(step) ? "done" : "ahead";
    }

    /** Does something with the round as it was shown, and then shows the step with what was done. */
    String act(String done, Consumer<AnalysisRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "analysis.stale") ? shown(getShown(), done) : null;
    }

    String shown(RoundStep step, String done) {
        return Answer.saved(
                "/analysis/round.xhtml?number=" + ref.number() + "&tab="
                        + step.name().toLowerCase(Locale.ROOT),
                done);
    }

    void renew() {
        view = null;
        load();
    }

    AnalysisRef ref() {
        return ref;
    }

    /** Whether the step that is shown may be worked on. */
    public boolean isOpen() {
        RoundView.Head head = getView().head();
        return !head.handedOver() && head.step().hasReached(getShown());
    }

    /** Whether the step that is shown is the one to be closed next. */
    public boolean isNext() {
        return getShown() == getView().head().step() && !getView().head().handedOver();
    }

    /** The step before the one shown is not closed yet. */
    public boolean isAhead() {
        return !getView().head().step().hasReached(getShown());
    }

    public RoundView.End getEnd() {
        return getView().ends().stream()
                .filter(end -> end.step() == getShown())
                .findFirst()
                .orElse(null);
    }

    public boolean isLeader() {
        return analysis.leads();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
