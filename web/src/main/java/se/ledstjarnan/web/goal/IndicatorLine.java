package se.ledstjarnan.web.goal;

import java.io.Serializable;
import se.ledstjarnan.domain.goal.GoalContent;

/** An indicator of a goal being written; without one it is left out. */
public class IndicatorLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long indicator;
    private String weight;

    /** @param chosen null for one more */
    IndicatorLine(GoalContent.Weighted chosen) {
        if (chosen != null) {
            indicator = chosen.indicatorId();
            weight = chosen.weight() == null ? null : chosen.weight().toString();
        }
    }

    boolean isWritten() {
        return indicator != null;
    }

    GoalContent.Weighted content(int row) {
        return new GoalContent.Weighted(indicator, Decimals.whole(weight, "weight" + row));
    }

    public Long getIndicator() {
        return indicator;
    }

    public void setIndicator(Long indicator) {
        this.indicator = indicator;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}
