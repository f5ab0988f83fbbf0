package se.ledstjarnan.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.Responsible;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.law.SpanUnit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.law.LawAdministration;

/** What the municipality decides of a duty: who sees to it, the target, the warning. */
@Named
@ViewScoped
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DutyPage page;

    @Inject
    private LawAdministration administration;

    private Responsible responsible;
    private Integer count;
    private SpanUnit unit;
    private Integer warnDays;
    private String reason;

    @PostConstruct
    void begin() {
        DutyRule rule = page.getRule();
        responsible = rule.responsible();
        warnDays = rule.warnDays();
        count = rule.target() == null ? null : rule.target().count();
        unit = rule.target() == null ? null : rule.target().unit();
    }

    public String save() {
        DutyRule rule = page.getRule();
        return page.run("terms", () -> {
            if (warnDays == null) {
                throw DomainException.at("warnDays", "shared.required");
            }
            administration.decide(rule.duty(), rule.revision(), responsible, target(), warnDays, reason);
        });
    }

    /** A unit without a number is nothing; a number without a unit is a mistake. */
    private Span target() {
        return count == null ? null : new Span(count, unit);
    }

    public Responsible[] getResponsibles() {
        return Responsible.values();
    }

    public SpanUnit[] getUnits() {
        return SpanUnit.values();
    }

    public Responsible getResponsible() {
        return responsible;
    }

    public void setResponsible(Responsible responsible) {
        this.responsible = responsible;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public SpanUnit getUnit() {
        return unit;
    }

    public void setUnit(SpanUnit unit) {
        this.unit = unit;
    }

    public Integer getWarnDays() {
        return warnDays;
    }

    public void setWarnDays(Integer warnDays) {
        this.warnDays = warnDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
