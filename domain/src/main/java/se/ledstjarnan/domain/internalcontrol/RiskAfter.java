package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

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

    RiskAfter(Long riskId, int probability, int consequence, String words) {
        this.riskId = riskId;
        this.probability = probability;
        this.consequence = consequence;
        this.words = words;
    }

    public Long getRiskId() {
        return riskId;
    }

    /** Probability times consequence. */
    public int getProduct() {
        return probability * consequence;
    }
}
