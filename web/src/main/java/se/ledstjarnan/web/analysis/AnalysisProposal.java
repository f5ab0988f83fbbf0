package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.ejb.analysis.ActionProposalView;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A proposal with what leads to it, what it would lead to, and what was decided. */
@Named
@ViewScoped
public class AnalysisProposal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisReadService analysis;

    private String number;
    private AnalysisRef ref;
    private transient ActionProposalView view;

    public void load() {
        ref = getView().head().ref();
    }

    public ActionProposalView getView() {
        if (view == null) {
            view = analysis.proposal(Typed.number(number));
        }
        return view;
    }

    /** Does something with the proposal as it was shown, and then shows it with what was done. */
    String act(String done, Consumer<AnalysisRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "analysis.stale")
                ? Answer.saved("/analysis/proposal.xhtml?number=" + ref.number(), done)
                : null;
    }

    /** Begins what the proposal becomes, and goes on to where it is written. */
    String become(ToIntFunction<AnalysisRef> verb, String there) {
        int[] begun = new int[1];
        return Attempt.to(() -> begun[0] = verb.applyAsInt(ref), this::renew, "analysis.stale")
                ? Answer.saved(there + begun[0], "analysis.done.became")
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    /** Whether the reader may write in it. */
    public boolean isOpen() {
        return getView().takesPart() && getView().head().status().isOpen();
    }

    /** Whether the reader records its decision. */
    public boolean isRecording() {
        return getView().records() && getView().head().status() == ProposalStatus.HANDED_OVER;
    }

    /** Whether the reader carries it on into goals, plans and routines. */
    public boolean isAdopted() {
        return getView().takesPart() && getView().head().status().isAdopted();
    }

    /** The mission of the goal that it leads back to. */
    public String getMissionPath() {
        Long unit = getView().chain().missionUnit();
        return "/goal/missions.xhtml" + (unit == null ? "" : "?unit=" + unit);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
