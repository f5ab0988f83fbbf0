package se.ledstjarnan.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.review.ReviewFindingService;
import se.ledstjarnan.ejb.review.ReviewView;
import se.ledstjarnan.web.shared.Typed;

/** What is done with one finding, which the address names: it is put right, or left without a measure; without an address one is added. */
@Named
@ViewScoped
public class ReviewFindingAct implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String CORRECT = "correct";
    private static final String REASON = "reason";

    @Inject
    private ReviewFindingService findings;

    @Inject
    private ReviewPage page;

    private String finding;
    private String act;
    private Integer place;
    private ReviewFindingKind kind = ReviewFindingKind.DEFICIENCY;
    private String words;
    private String reason;

    /** After the page has been opened. */
    public void load() {
        place = Typed.optionalNumber(finding);
        if (place == null) {
            return;
        }
        ReviewView view = page.getView();
        ReviewView.Finding asked = view.findings().stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!CORRECT.equals(act) && !REASON.equals(act)) {
            throw new NotFoundException();
        }
        if (!view.isOpen() || (CORRECT.equals(act) ? !view.writes() : !view.decides())) {
            throw new NotAllowedException();
        }
        if (CORRECT.equals(act)) {
            kind = asked.kind();
            words = asked.words();
        } else {
            reason = asked.reason();
        }
    }

    public String add() {
        return page.done("found", () -> findings.add(page.ref(), kind, words));
    }

    public String correct() {
        return page.done("corrected", () -> findings.correct(page.ref(), place, kind, words));
    }

    public String leave() {
        return page.done("left", () -> findings.leaveWithoutMeasure(page.ref(), place, reason));
    }

    public String reconsider(int of) {
        return page.done("reconsidered", () -> findings.reconsider(page.ref(), of));
    }

    public boolean isCorrecting() {
        return place != null && CORRECT.equals(act);
    }

    public boolean isReasoning() {
        return place != null && REASON.equals(act);
    }

    public ReviewFindingKind[] getKinds() {
        return ReviewFindingKind.values();
    }

    public Integer getPlace() {
        return place;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public ReviewFindingKind getKind() {
        return kind;
    }

    public void setKind(ReviewFindingKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
