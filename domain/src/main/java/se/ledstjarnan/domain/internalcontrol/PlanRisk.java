package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.Risk;
import se.ledstjarnan.domain.risk.RiskAssessment;
import se.ledstjarnan.domain.risk.RiskScale;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A risk of an internal control plan: taken from an analysis, whose words and judgement it has as they were then, or written here with
 * why.
 */
@Entity
@Table(name = "control_risk")
public class PlanRisk extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private ControlPlan plan;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false)
    private String process;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "risk_id", updatable = false)
    private Risk source;

    @Column(nullable = false)
    private String event;

    private String cause;

    @Column(name = "category_id", nullable = false)
    private Long categoryId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scale_id", updatable = false)
    private RiskScale scale;

    @Column(nullable = false)
    private int probability;

    @Column(nullable = false)
    private int consequence;

    private String existing;

    private String added;

    private String reason;

    @Column(nullable = false)
    private boolean struck;

    protected PlanRisk() {}

    /** @param source null for one that no analysis has found */
    PlanRisk(ControlPlan plan, int position, Risk source, RiskScale scale, PlanRiskContent content) {
        this.plan = plan;
        this.position = position;
        this.source = source;
        this.scale = source == null ? scale : source.getAnalysis().getScale();
        write(content);
    }

    /** Throws at the field that is wrong. What an analysis says is not written anew here. */
    final void write(PlanRiskContent content) {
        String inProcess = Text.required(content.process(), Text.SHORT, "process");
        if (content.category() == null) {
            throw DomainException.at("category", "shared.required");
        }
        String now = Text.optional(content.existing(), Text.LONG, "existing");
        String then = Text.optional(content.added(), Text.LONG, "added");
        if (source == null) {
            writeOwn(content);
        } else {
            RiskAssessment latest = source.latest().orElseThrow(() -> new DomainException("internalcontrol.notJudged"));
            event = source.getEvent();
            cause = source.getCause();
            probability = latest.getProbability();
            consequence = latest.getConsequence();
        }
        reason = isProposed()
                ? Text.optional(content.reason(), Text.LONG, "reason")
                : Text.required(content.reason(), Text.LONG, "reason");
        process = inProcess;
        categoryId = content.category();
        existing = now;
        added = then;
    }

    private void writeOwn(PlanRiskContent content) {
        String what = Text.required(content.event(), Text.LONG, "event");
        String why = Text.optional(content.cause(), Text.LONG, "cause");
        scale.check(new Judgement(content.probability(), content.consequence(), null));
        event = what;
        cause = why;
        probability = content.probability();
        consequence = content.consequence();
    }

    void strike() {
        struck = true;
    }

    /** Whether an analysis found it to be so high that it belongs in the plan without more reason. */
    public boolean isProposed() {
        return source != null && scale.isProposed(getProduct());
    }

    /** Probability times consequence. */
    public int getProduct() {
        return probability * consequence;
    }

    public int getPosition() {
        return position;
    }

    /** Null for one that was written here. */
    public Risk getSource() {
        return source;
    }

    public RiskScale getScale() {
        return scale;
    }

    /** Whether there is something new to do about it. */
    boolean hasMeasure() {
        return added != null;
    }

    public boolean isStruck() {
        return struck;
    }
}
