package se.ledstjarnan.web.internalcontrol;

import java.io.Serializable;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.ejb.internalcontrol.PlanView;

/** How a risk is judged when the plan is followed up, as typed; it begins as it was. */
public class RiskAfterLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlanView.RiskLine risk;
    private Integer probability;
    private Integer consequence;
    private String words;

    RiskAfterLine(PlanView.RiskLine risk) {
        this.risk = risk;
        this.probability = risk.probability();
        this.consequence = risk.consequence();
    }

    Judgement judgement() {
        return new Judgement(probability, consequence, words);
    }

    public PlanView.RiskLine getRisk() {
        return risk;
    }

    public Integer getProbability() {
        return probability;
    }

    public void setProbability(Integer probability) {
        this.probability = probability;
    }

    public Integer getConsequence() {
        return consequence;
    }

    public void setConsequence(Integer consequence) {
        this.consequence = consequence;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
