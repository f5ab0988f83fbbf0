package se.ledstjarnan.domain.risk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.EnumList;

/** What is stored of an analysis. The verbs stand in {@link RiskAnalysis}, its only heir; apart so that each can be read in one sitting. */
@MappedSuperclass
public abstract class RiskAnalysisFile extends Aggregate {

    @Column(nullable = false, updatable = false)
    int number;

    @Column(nullable = false)
    String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Occasion occasion;

    @Column(name = "scope_words", nullable = false)
    String scope;

    @Column(nullable = false)
    String areas;

    String others;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scale_id", updatable = false)
    RiskScale scale;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "leader_id")
    Employee leader;

    @ElementCollection
    @CollectionTable(name = "risk_team", joinColumns = @JoinColumn(name = "analysis_id"))
    @Column(name = "employee_id", nullable = false)
    Set<Long> team = new HashSet<>();

    @Column(name = "begun_on", nullable = false)
    LocalDate begunOn;

    @Column(name = "ready_by", nullable = false)
    LocalDate readyBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    AnalysisStatus status;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "decision_words")
    String decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    Employee decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "follow_up_due")
    LocalDate followUpDue;

    @Column(name = "closing_words")
    String closing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by_id")
    Employee closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    @OneToMany(mappedBy = "analysis", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<Risk> risks = new ArrayList<>();

    @OneToMany(mappedBy = "analysis", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    List<RiskFollowUp> followUps = new ArrayList<>();

    @OneToMany(mappedBy = "analysis", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    List<RiskReopening> reopenings = new ArrayList<>();

    RiskAnalysisFile() {}

    public int getNumber() {
        return number;
    }

    /** As RA-12. */
    public String getCaseNumber() {
        return "RA-" + number;
    }

    public String getTitle() {
        return title;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** Null for the whole administration. */
    public Unit getUnit() {
        return unit;
    }

    public Set<LegalArea> getAreas() {
        return EnumList.split(LegalArea.class, areas);
    }

    public RiskScale getScale() {
        return scale;
    }

    public Employee getLeader() {
        return leader;
    }

    public Set<Long> getTeam() {
        return Set.copyOf(team);
    }

    public AnalysisStatus getStatus() {
        return status;
    }

    public LocalDate getFollowUpDue() {
        return followUpDue;
    }

    /** How often it was taken up again, and why. */
    public List<RiskReopening> getReopenings() {
        return List.copyOf(reopenings);
    }

    public List<Risk> getRisks() {
        return List.copyOf(risks);
    }
}
