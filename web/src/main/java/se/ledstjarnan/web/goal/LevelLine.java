package se.ledstjarnan.web.goal;

import java.io.Serializable;
import se.ledstjarnan.domain.goal.Legend;
import se.ledstjarnan.domain.goal.LevelLook;
import se.ledstjarnan.domain.goal.LevelSymbol;
import se.ledstjarnan.domain.goal.Levels;

/** A level being written; without anything written it is left out. */
public class LevelLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lowest;
    private String word;
    private LevelSymbol symbol;
    private LevelLook look;

    /** @param step null for one more */
    LevelLine(Levels.Step step) {
        if (step != null) {
            lowest = Integer.toString(step.lowest());
            word = step.word();
            symbol = step.symbol();
            look = step.look();
        }
    }

    boolean isWritten() {
        return lowest != null && !lowest.isBlank() || word != null && !word.isBlank();
    }

    Legend.Typed content(int row) {
        return new Legend.Typed(Decimals.whole(lowest, "lowest" + row), word, symbol, look);
    }

    public String getLowest() {
        return lowest;
    }

    public void setLowest(String lowest) {
        this.lowest = lowest;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public LevelSymbol getSymbol() {
        return symbol;
    }

    public void setSymbol(LevelSymbol symbol) {
        this.symbol = symbol;
    }

    public LevelLook getLook() {
        return look;
    }

    public void setLook(LevelLook look) {
        this.look = look;
    }
}
