package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.ejb.risk.AnalysisRef;
import se.ledstjarnan.ejb.risk.AnalysisView;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** An analysis: its risks in a list and in the matrix, its team, and how it goes on. */
@Named
@ViewScoped
public class AnalysisPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskService risks;

    private String number;
    private AnalysisRef ref;
    private transient AnalysisView view;
    private transient MatrixPicture matrix;

    public void load() {
        ref = getView().head().ref();
    }

    public AnalysisView getView() {
        if (view == null) {
            view = risks.open(Typed.number(number));
        }
        return view;
    }

    /** Does something with the analysis as it was shown, and then shows it with what was done. */
    String act(String done, Consumer<AnalysisRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "risk.stale")
                ? Answer.saved("/risk/analysis.xhtml?number=" + ref.number(), done)
                : null;
    }

    private void renew() {
        view = null;
        matrix = null;
        load();
    }

    public MatrixPicture getMatrix() {
        if (matrix == null) {
            matrix = MatrixPicture.of(getView().standing(), getView().scale());
        }
        return matrix;
    }

    /** How high a risk is; null before it is judged. */
    public Level level(AnalysisView.Judged judged) {
        return judged == null ? null : getView().scale().level(judged.probability(), judged.consequence());
    }

    /** Whether it is so high that it is proposed to the internal control plan. */
    public boolean proposed(AnalysisView.Line line) {
        return line.now() != null && getView().scale().proposes(line.now().product());
    }

    public boolean isUnderWork() {
        return getView().head().status() == AnalysisStatus.UNDER_WORK;
    }

    public boolean isDecided() {
        return getView().head().status() == AnalysisStatus.DECIDED;
    }

    public boolean isOpen() {
        return isUnderWork() || isDecided();
    }

    /** The day by which something is to be done; null once it is closed. */
    public LocalDate getDue() {
        return isUnderWork() ? getView().head().readyBy() : getView().head().followUpDue();
    }

    /** What stands in the way of the decision, in a sentence; null for nothing. */
    public String getHindrance() {
        if (getView().standing().isEmpty()) {
            return Texts.of("risk.nothingToDecide");
        }
        List<Integer> left = getMatrix().unjudged();
        return left.isEmpty()
                ? null
                : Texts.of(
                        "risk.notAssessed", left.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
