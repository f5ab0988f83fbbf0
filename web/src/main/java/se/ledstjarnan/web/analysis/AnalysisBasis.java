package se.ledstjarnan.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Consumer;
import se.ledstjarnan.ejb.analysis.AnalysisBasisService;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.ejb.analysis.BasisView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A decision basis as it stands, or as it was handed over. */
@Named
@ViewScoped
public class AnalysisBasis implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisBasisService bases;

    private String number;
    private AnalysisRef ref;
    private transient BasisView view;

    public void load() {
        ref = getView().head().ref();
    }

    public BasisView getView() {
        if (view == null) {
            view = analysis.basis(Typed.number(number));
        }
        return view;
    }

    public String handOver() {
        return act("analysis.done.handedOver", bases::handOver);
    }

    public String refill() {
        int round = getView().head().round();
        return act("analysis.done.refilled", seen -> bases.refill(seen, round));
    }

    private String act(String done, Consumer<AnalysisRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "analysis.stale")
                ? Answer.saved("/analysis/basis.xhtml?number=" + ref.number(), done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    public boolean isDraft() {
        return getView().head().handedOn() == null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
