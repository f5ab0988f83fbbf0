package se.ledstjarnan.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A risk that a template begins with. */
@Embeddable
public class TemplateRisk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String event;

    private String cause;

    @Column(nullable = false)
    private String consequence;

    protected TemplateRisk() {}

    TemplateRisk(int position, Risk risk) {
        this.position = position;
        this.event = risk.getEvent();
        this.cause = risk.getCause();
        this.consequence = risk.getConsequence();
    }

    public String getEvent() {
        return event;
    }

    public String getCause() {
        return cause;
    }

    public String getConsequence() {
        return consequence;
    }
}
