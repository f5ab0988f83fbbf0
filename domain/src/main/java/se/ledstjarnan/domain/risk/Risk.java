package se.ledstjarnan.domain.risk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * An unwanted event that could happen, why, and what it would lead to. How it is judged over time is the list of its assessments; carried
 * over into another analysis it is linked, so that its history goes on.
 */
@Entity
@Table(name = "risk")
public class Risk extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "analysis_id", updatable = false)
    private RiskAnalysis analysis;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false)
    private String event;

    private String cause;

    @Column(nullable = false)
    private String consequence;

    @ElementCollection
    @CollectionTable(name = "risk_category", joinColumns = @JoinColumn(name = "risk_id"))
    @Column(name = "category_id", nullable = false)
    private Set<Long> categories = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "carried_from_id", updatable = false)
    private Risk carriedFrom;

    @Column(name = "struck_because")
    private String struckBecause;

    @OneToMany(mappedBy = "risk", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<RiskAssessment> assessments = new ArrayList<>();

    protected Risk() {}

    Risk(RiskAnalysis analysis, int position, RiskContent content) {
        this.analysis = analysis;
        this.position = position;
        write(content);
    }

    /** The same risk in another analysis. */
    Risk(RiskAnalysis analysis, int position, Risk before) {
        this.analysis = analysis;
        this.position = position;
        this.event = before.event;
        this.cause = before.cause;
        this.consequence = before.consequence;
        this.categories.addAll(before.categories);
        this.carriedFrom = before;
    }

    final void write(RiskContent content) {
        String what = Text.required(content.event(), Text.LONG, "event");
        String why = Text.optional(content.cause(), Text.LONG, "cause");
        String then = Text.required(content.consequence(), Text.LONG, "consequence");
        event = what;
        cause = why;
        consequence = then;
        categories.clear();
        categories.addAll(content.categories());
    }

    void strike(String because) {
        demandStanding();
        struckBecause = Text.required(because, Text.LONG, "because");
    }

    RiskAssessment assess(AssessmentKind kind, Judgement judgement, Employee by, Instant now) {
        demandStanding();
        analysis.getScale().check(judgement);
        if (kind == AssessmentKind.RESIDUAL) {
            checkResidual(judgement);
        }
        RiskAssessment assessment = new RiskAssessment(this, kind, judgement, by, now);
        assessments.add(assessment);
        return assessment;
    }

    private void checkResidual(Judgement judgement) {
        RiskAssessment now = latest().orElseThrow(() -> new DomainException("risk.assessFirst"));
        if (judgement.probability() * judgement.consequence() > now.getProduct()) {
            throw DomainException.at("probability", "risk.residualHigher", now.getProduct());
        }
    }

    private void demandStanding() {
        if (isStruck()) {
            throw new DomainException("risk.struck");
        }
    }

    /** How it is judged now, before what is expected of measures. */
    public Optional<RiskAssessment> latest() {
        return assessments.stream()
                .filter(each -> each.getKind() != AssessmentKind.RESIDUAL)
                .reduce((before, after) -> after);
    }

    /** Whether it is judged, and so high that it is proposed to the internal control plan. */
    boolean isProposed() {
        return latest().filter(now -> analysis.getScale().isProposed(now.getProduct()))
                .isPresent();
    }

    /** Whether it has been judged since then. */
    boolean isAssessedAfter(Instant moment) {
        return latest().filter(now -> now.getAt().isAfter(moment)).isPresent();
    }

    public RiskAnalysis getAnalysis() {
        return analysis;
    }

    /** Its number in the analysis, from 1. */
    public int getPosition() {
        return position;
    }

    /** As RA-12-3. */
    public String getNumber() {
        return analysis.getCaseNumber() + '-' + position;
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

    public Set<Long> getCategories() {
        return Set.copyOf(categories);
    }

    /** Null where it is new in its analysis. */
    public Risk getCarriedFrom() {
        return carriedFrom;
    }

    /** Found not to be a risk after all, or to be in another; kept with the reason. */
    public boolean isStruck() {
        return struckBecause != null;
    }

    public List<RiskAssessment> getAssessments() {
        return List.copyOf(assessments);
    }
}
