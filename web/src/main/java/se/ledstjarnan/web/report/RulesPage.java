package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.SelectionRuleService;
import se.ledstjarnan.ejb.report.SelectionRuleService.RuleRow;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** The rules by which reports choose deviations: those that hold, those that held, a new one, and the end of one. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelectionRuleService rules;

    private String asked;
    private List<RuleRow> all;
    private RuleRow ended;
    private Long category;
    private Integer severity;
    private Integer times;
    private String reason;
    private String endReason;

    public void load() {
        all = rules.all();
        if (asked != null) {
            Long id = Asked.id(asked);
            ended = getInForce().stream()
                    .filter(row -> Long.valueOf(row.id()).equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    public List<RuleRow> getInForce() {
        return all.stream().filter(row -> !row.ended()).toList();
    }

    public List<RuleRow> getEarlier() {
        return all.stream().filter(RuleRow::ended).toList();
    }

    public List<CategoryChoice> getCategories() {
        return rules.categories();
    }

    public int getFewestTimes() {
        return rules.fewestTimes();
    }

    public String add() {
        return answer(Attempt.to(() -> rules.add(category, severity, times, reason)), "report.rules.added");
    }

    public String end() {
        return answer(Attempt.to(() -> rules.end(ended.id(), ended.version(), endReason)), "report.rules.ended");
    }

    private static String answer(boolean done, String said) {
        if (!done) {
            return null;
        }
        Attempt.done(Texts.of(said));
        return "/report/rules.xhtml?faces-redirect=true";
    }

    /** The rule to be ended; null where none is asked for. */
    public RuleRow getEnded() {
        return ended;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }

    public Integer getSeverity() {
        return severity;
    }

    public void setSeverity(Integer severity) {
        this.severity = severity;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
