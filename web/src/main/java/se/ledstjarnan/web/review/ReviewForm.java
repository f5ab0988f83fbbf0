package se.ledstjarnan.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.review.ReviewContent;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.review.ReviewChoices;
import se.ledstjarnan.ejb.review.ReviewRef;
import se.ledstjarnan.ejb.review.ReviewService;
import se.ledstjarnan.ejb.review.ReviewView;
import se.ledstjarnan.ejb.review.ReviewWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A report that has come, being written down or put right. */
@Named
@ViewScoped
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService reviews;

    @Inject
    private ReviewWorkService work;

    @Inject
    private Say say;

    private String number;
    private ReviewRef ref;
    private ReviewChoices choices;
    private ReviewDraft draft;

    public void load() {
        Integer known = Typed.optionalNumber(number);
        choices = reviews.choices(known);
        draft = new ReviewDraft();
        if (known == null) {
            draft.setReceivedOn(say.today());
            if (choices.areas().size() == 1) {
                draft.setArea(choices.areas().get(0));
            }
            return;
        }
        ReviewView view = reviews.open(known);
        if (!view.writes() || !view.isOpen()) {
            throw new NotAllowedException();
        }
        ref = new ReviewRef(view.head().number(), view.head().stored());
        draft.fill(view.head());
    }

    public String save() {
        ReviewContent content = draft.content();
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(content), this::takeOver, "review.stale")
                ? Answer.saved(
                        "/review/review.xhtml?number=" + stored[0],
                        ref == null ? "review.done.written" : "review.done.changed")
                : null;
    }

    private int store(ReviewContent content) {
        if (ref == null) {
            return work.writeDown(content);
        }
        work.correct(ref, content);
        return ref.number();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = new ReviewRef(ref.number(), reviews.open(ref.number()).head().stored());
    }

    /** Reviewers written down before, to choose from while one types. */
    public List<String> getAuthorities() {
        return choices.authorities();
    }

    public ReviewDraft getDraft() {
        return draft;
    }

    public boolean isNew() {
        return ref == null;
    }

    public ReviewKind[] getKinds() {
        return ReviewKind.values();
    }

    public List<CheckPart> getAreas() {
        return choices.areas();
    }

    public List<NamedChoice> getUnits() {
        return choices.units();
    }

    /** Where one goes back to without saving. */
    public String getBack() {
        return ref == null ? ReviewTable.PAGE : "/review/review.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
