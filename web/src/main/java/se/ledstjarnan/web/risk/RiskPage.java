package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.risk.AnalysisRef;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.risk.RiskCheck;
import se.ledstjarnan.ejb.risk.RiskRef;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.risk.RiskView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** A risk: how it is judged and has been over the years, what is done about it, and what confirms it. */
@Named
@ViewScoped
public class RiskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskService risks;

    private String number;
    private AnalysisRef ref;
    private RiskRef risk;
    private transient RiskView view;

    public void load() {
        ref = getView().head().ref();
        risk = getView().head().number();
    }

    public RiskView getView() {
        if (view == null) {
            view = risks.risk(RiskRef.of(number == null ? null : number.strip()).orElseThrow(NotFoundException::new));
        }
        return view;
    }

    /** Does something with the risk as it was shown, and then shows it with what was done. */
    String act(String done, BiConsumer<AnalysisRef, Integer> verb) {
        return Attempt.to(() -> verb.accept(ref, risk.position()), this::renew, "risk.stale")
                ? Answer.saved("/risk/risk.xhtml?number=" + risk, done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    /** Null where there is too little to draw. */
    public HistoryPicture getPicture() {
        return HistoryPicture.of(getView().history());
    }

    public Level getLevel() {
        RiskView.Judged now = getView().now();
        return now == null ? null : now.level();
    }

    public boolean isProposed() {
        return getLevel() != null && getView().scale().proposes(getLevel().product());
    }

    /** Whether its words can be changed. */
    public boolean isChanging() {
        return getView().head().status() == AnalysisStatus.UNDER_WORK && isStanding();
    }

    public boolean isStanding() {
        return getView().head().struck() == null;
    }

    /** Whether the reader judges it, or says what should be left. */
    public boolean isJudging() {
        return getView().rights().contributes() && getView().head().status() != AnalysisStatus.CLOSED && isStanding();
    }

    /** What following the deviations shows, in a sentence; null where nothing is counted. */
    public String getConfirming() {
        List<Integer> counts = getView().kinds().stream()
                .map(RiskView.Kind::count)
                .filter(Objects::nonNull)
                .toList();
        return counts.isEmpty()
                ? null
                : Texts.of(
                        "risk.confirming",
                        counts.stream().mapToInt(Integer::intValue).sum());
    }

    /** What the last of its checks showed, in a sentence; null where none has been done. */
    public String getLastCheck() {
        return getView().checks().stream()
                .filter(each -> each.lastOn() != null)
                .max(Comparator.comparing(RiskCheck::lastOn))
                .map(each -> Texts.of(
                        each.failed() ? "risk.checks.failed" : "risk.checks.passed",
                        each.lastOn().toString(),
                        each.result()))
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
