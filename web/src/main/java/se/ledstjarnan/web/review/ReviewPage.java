package se.ledstjarnan.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.ejb.review.ReviewRef;
import se.ledstjarnan.ejb.review.ReviewService;
import se.ledstjarnan.ejb.review.ReviewView;
import se.ledstjarnan.ejb.review.ReviewWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A report of a supervision authority or of auditors: what it points out, the answer to it, and what became of each finding. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService reviews;

    @Inject
    private ReviewWorkService work;

    @Inject
    private Say say;

    private String number;
    private ReviewRef ref;
    private transient ReviewView view;
    private LocalDate answeredOn;
    private String answer;

    public void load() {
        takeOver();
        answeredOn = getView().head().answeredOn() == null
                ? say.today()
                : getView().head().answeredOn();
        answer = getView().head().answer();
    }

    public ReviewView getView() {
        if (view == null) {
            view = reviews.open(Typed.number(number));
        }
        return view;
    }

    /** Reads again what is shown; what stood in the forms stands there still, with the version that they were opened with. */
    void renew() {
        view = null;
    }

    /** What was typed stays; trying once more is a decision. */
    void takeOver() {
        renew();
        ref = new ReviewRef(getView().head().number(), getView().head().stored());
    }

    ReviewRef ref() {
        return ref;
    }

    public String saveAnswer() {
        return done("answered", () -> work.answer(ref, answeredOn, answer));
    }

    public String close() {
        return done("closed", () -> work.close(ref));
    }

    String done(String key, Runnable verb) {
        return Attempt.to(verb, this::takeOver, "review.stale")
                ? Answer.saved("/review/review.xhtml?number=" + ref.number(), "review.done." + key)
                : null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
