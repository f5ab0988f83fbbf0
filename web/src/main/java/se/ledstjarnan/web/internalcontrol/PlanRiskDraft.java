package se.ledstjarnan.web.internalcontrol;

import java.io.Serializable;
import se.ledstjarnan.domain.internalcontrol.PlanRiskContent;
import se.ledstjarnan.ejb.internalcontrol.PlanView;

/** What is typed of a risk of the plan. */
public class PlanRiskDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String process;
    private String event;
    private String cause;
    private Long category;
    private Integer probability;
    private Integer consequence;
    private String existing;
    private String added;
    private String reason;

    void fill(PlanView.RiskLine line) {
        process = line.process();
        event = line.event();
        cause = line.cause();
        category = line.categoryId();
        probability = line.probability();
        consequence = line.consequence();
        existing = line.existing();
        added = line.added();
        reason = line.reason();
    }

    PlanRiskContent content() {
        return new PlanRiskContent(process, event, cause, category, probability, consequence, existing, added, reason);
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
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

    public String getExisting() {
        return existing;
    }

    public void setExisting(String existing) {
        this.existing = existing;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
