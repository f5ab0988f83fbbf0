package se.ledstjarnan.web.risk;

import java.io.Serializable;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.domain.risk.ScaleContent;
import se.ledstjarnan.ejb.risk.ScaleView;

/** A class of a scale being written; without anything written it is left out. */
public class GroupLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer lowest;
    private String word;
    private RiskColour colour;

    /** @param group null for one more */
    GroupLine(ScaleView.Group group) {
        if (group != null) {
            lowest = group.lowest();
            word = group.word();
            colour = group.colour();
        }
    }

    boolean isWritten() {
        return lowest != null || (word != null && !word.isBlank());
    }

    ScaleContent.Group content() {
        return new ScaleContent.Group(lowest, word, colour);
    }

    public Integer getLowest() {
        return lowest;
    }

    public void setLowest(Integer lowest) {
        this.lowest = lowest;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public RiskColour getColour() {
        return colour;
    }

    public void setColour(RiskColour colour) {
        this.colour = colour;
    }
}
