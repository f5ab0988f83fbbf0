package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.ejb.routine.RoutineCauseService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** The document that a measure changes: found, chosen, and its draft opened. */
@Named
@ViewScoped
public class RoutineChange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutineCauseService causes;

    private String measure;
    private String text;
    private RoutineCauseService.Choices choices;

    public void load() {
        text = Asked.text(text);
        choices = causes.choices(Typed.id(measure), text);
    }

    public String change(int number) {
        return Attempt.to(() -> causes.change(choices.measureId(), number))
                ? Answer.saved("/routine/edit.xhtml?number=" + number, "routine.cause.begun")
                : null;
    }

    public RoutineCauseService.Choices getChoices() {
        return choices;
    }

    /** Whether there may be more than those that are shown. */
    public boolean isMore() {
        return choices.documents().size() == RoutineCauseService.MOST;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
