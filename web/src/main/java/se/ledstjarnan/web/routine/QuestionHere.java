package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.routine.QuestionService;

/** At the end of a document: the question, if there is one, and the confirmation. A wrong answer is explained and can be tried again. */
@Named
@ViewScoped
public class QuestionHere implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutinePage page;

    @Inject
    private QuestionService questions;

    private boolean looked;
    private QuestionService.Asked asked;
    private Integer answer;

    /** Null where the version has no question. */
    public QuestionService.Asked getAsked() {
        if (!looked) {
            asked = questions.asked(page.getView().head().number());
            looked = true;
        }
        return asked;
    }

    /** The answers by their places. */
    public List<Integer> getChoices() {
        return IntStream.range(0, getAsked().answers().size()).boxed().toList();
    }

    public String confirm() {
        return page.done(
                "CONFIRM",
                () -> questions.confirm(
                        page.getView().head().number(), page.getView().head().version(), answer),
                false);
    }

    public Integer getAnswer() {
        return answer;
    }

    public void setAnswer(Integer answer) {
        this.answer = answer;
    }
}
