package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** How a risk of the plan is judged when the plan is followed up. */
@Embeddable
public class RiskAfter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "risk_id", nullable = false)
    private Long riskId;

    @Column(nullable = false)
    private int probability;

    @Column(nullable = false)
    private int consequence;

    private String words;

    protected RiskAfter() {}

    private RiskAfter(Long riskId, int probability, int consequence, String words) {
        this.riskId = riskId;
        this.probability = probability;
        this.consequence = consequence;
        this.words = words;
    }

    /** Throws at the fields likely, severe and why, followed by the risk's place. @param judgement null where nothing was said */
    static RiskAfter of(PlanRisk risk, Judgement judgement) {
        Integer likely = judgement == null ? null : judgement.probability();
        Integer severe = judgement == null ? null : judgement.consequence();
        int steps = risk.getScale().getSteps();
        return new RiskAfter(
                risk.getId(),
                step(likely, steps, "likely" + risk.getPosition()),
                step(severe, steps, "severe" + risk.getPosition()),
                Text.optional(judgement.motivation(), Text.LONG, "why" + risk.getPosition()));
    }

    private static int step(Integer level, int steps, String field) {
        if (level == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (level < 1 || level > steps) {
            throw DomainException.at(field, "risk.noSuchStep", steps);
        }
        return level;
    }

    public Long getRiskId() {
        return riskId;
    }

    /** Probability times consequence. */
    public int getProduct() {
        return probability * consequence;
    }
}
