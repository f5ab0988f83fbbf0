package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.ejb.risk.RiskJudgingService;

/** What is done with a risk on its page: judged, said what should be left of, written anew, left out. */
@Named
@ViewScoped
public class RiskAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskJudgingService judging;

    @Inject
    private RiskPage page;

    private RiskDraft risk;
    private transient List<CategoryChoice> kinds;
    private Integer probability;
    private Integer consequence;
    private String motivation;
    private Integer likely;
    private Integer severe;
    private String reason;
    private String because;

    public String assess() {
        Judgement judgement = new Judgement(probability, consequence, motivation);
        return page.act("risk.done.assessed", (ref, position) -> judging.assess(ref, position, judgement));
    }

    /** The fields have names of their own, since both forms are on the page. */
    public String expect() {
        Judgement judgement = new Judgement(likely, severe, reason);
        return page.act("risk.done.expected", (ref, position) -> judging.expect(ref, position, judgement));
    }

    public String change() {
        RiskContent content = risk.content();
        return page.act("risk.done.changed", (ref, position) -> judging.change(ref, position, content));
    }

    public String strike() {
        return page.act("risk.done.struck", (ref, position) -> judging.strike(ref, position, because));
    }

    /** As it is stored until something else is typed. */
    public RiskDraft getRisk() {
        if (risk == null) {
            risk = new RiskDraft();
            risk.fill(page.getView());
        }
        return risk;
    }

    /** Categories of deviations that may confirm it. */
    public List<CategoryChoice> getKinds() {
        if (kinds == null) {
            kinds = judging.kinds(page.getView().head().areas());
        }
        return kinds;
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

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }

    public Integer getLikely() {
        return likely;
    }

    public void setLikely(Integer likely) {
        this.likely = likely;
    }

    public Integer getSevere() {
        return severe;
    }

    public void setSevere(Integer severe) {
        this.severe = severe;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
