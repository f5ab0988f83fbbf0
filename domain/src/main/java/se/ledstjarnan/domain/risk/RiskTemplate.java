package se.ledstjarnan.domain.risk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What an analysis of a kind that comes again can begin with. Made of an analysis that turned out well, or delivered. */
@Entity
@Table(name = "risk_template")
public class RiskTemplate extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Occasion occasion;

    @Column(name = "scope_words", nullable = false, updatable = false)
    private String scope;

    @ElementCollection
    @CollectionTable(name = "risk_template_risk", joinColumns = @JoinColumn(name = "template_id"))
    @OrderBy("position")
    private List<TemplateRisk> risks = new ArrayList<>();

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected RiskTemplate() {}

    public RiskTemplate(String title, String scope, RiskAnalysis of) {
        this.title = Text.required(title, Text.SHORT, "title");
        this.scope = Text.required(scope, Text.LONG, "scope");
        this.occasion = of.getOccasion();
        List<Risk> standing = of.getStanding();
        if (standing.isEmpty()) {
            throw new DomainException("risk.templateEmpty");
        }
        for (Risk risk : standing) {
            risks.add(new TemplateRisk(risks.size() + 1, risk));
        }
    }

    /** Adds its risks to an analysis. */
    public void pour(RiskAnalysis into) {
        if (retiredAt != null) {
            throw DomainException.at("template", "risk.templateRetired");
        }
        risks.forEach(
                risk -> into.add(new RiskContent(risk.getEvent(), risk.getCause(), risk.getConsequence(), Set.of())));
    }

    /** It is not offered any more. */
    public void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    public String getTitle() {
        return title;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public String getScope() {
        return scope;
    }

    public List<TemplateRisk> getRisks() {
        return List.copyOf(risks);
    }
}
