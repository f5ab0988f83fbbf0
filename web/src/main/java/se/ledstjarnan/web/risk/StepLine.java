package se.ledstjarnan.web.risk;

import java.io.Serializable;
import se.ledstjarnan.domain.risk.ScaleContent;
import se.ledstjarnan.ejb.risk.ScaleView;

/** A step of a scale being written. */
public class StepLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String word;
    private String description;

    StepLine(ScaleView.Step step) {
        word = step.word();
        description = step.description();
    }

    ScaleContent.Word content() {
        return new ScaleContent.Word(word, description);
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
