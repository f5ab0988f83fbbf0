package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import se.ledstjarnan.domain.routine.CheckQuestion;
import se.ledstjarnan.ejb.routine.QuestionService;
import se.ledstjarnan.ejb.routine.QuestionView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** The question on a version being written; a new version begins with that of the one before. */
@Named
@ViewScoped
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService questions;

    private String number;
    private QuestionView view;
    private Long stored;
    private String question;
    private String[] answers = new String[CheckQuestion.MOST];
    private Integer right;
    private String explanation;

    public void load() {
        view = questions.open(Typed.number(number));
        stored = view.stored();
        question = view.question();
        for (int i = 0; i < view.answers().size(); i++) {
            answers[i] = view.answers().get(i);
        }
        right = view.right();
        explanation = view.explanation();
    }

    public String save() {
        CheckQuestion.Typed typed = new CheckQuestion.Typed(
                question,
                Arrays.stream(answers).map(each -> each == null ? "" : each).toList(),
                right,
                explanation);
        return done("saved", () -> questions.write(view.number(), view.version(), stored, typed));
    }

    public String remove() {
        return done("removed", () -> questions.remove(view.number(), view.version(), stored));
    }

    private String done(String what, Runnable verb) {
        return Attempt.to(verb, this::takeOver, "routine.stale")
                ? Answer.saved(
                        "/routine/routine.xhtml?number=" + view.number() + "&version=" + view.version(),
                        "routine.question." + what)
                : null;
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        view = questions.open(view.number());
        stored = view.stored();
    }

    public QuestionView getView() {
        return view;
    }

    public boolean isStored() {
        return stored != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String[] getAnswers() {
        return answers;
    }

    public Integer getRight() {
        return right;
    }

    public void setRight(Integer right) {
        this.right = right;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
