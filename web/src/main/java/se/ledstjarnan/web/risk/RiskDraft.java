package se.ledstjarnan.web.risk;

import java.io.Serializable;
import java.util.Set;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.ejb.risk.RiskView;

/** What is typed of a risk. */
public class RiskDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String event;
    private String cause;
    private String consequence;
    private Long[] categories = {};

    void fill(RiskView view) {
        event = view.head().event();
        cause = view.head().cause();
        consequence = view.head().consequence();
        categories = view.kinds().stream().map(RiskView.Kind::id).toArray(Long[]::new);
    }

    RiskContent content() {
        return new RiskContent(event, cause, consequence, Set.of(categories));
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

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String consequence) {
        this.consequence = consequence;
    }

    public Long[] getCategories() {
        return categories.clone();
    }

    public void setCategories(Long[] categories) {
        this.categories = categories.clone();
    }
}
