package se.ledstjarnan.domain.analysis;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;

/** What the board is given to decide from: in versions until it is handed over, and then as it was handed over for ever. */
@Entity
@Table(name = "decision_basis")
public class DecisionBasis extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private AnalysisRound round;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handed_by_id")
    private Employee handedBy;

    @Column(name = "handed_at")
    private Instant handedAt;

    private String body;

    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @Basic(fetch = FetchType.LAZY)
    private byte[] docx;

    @OneToMany(mappedBy = "basis", cascade = CascadeType.PERSIST)
    @OrderBy("versionNo")
    private List<BasisVersion> versions = new ArrayList<>();

    protected DecisionBasis() {}

    /** The first version, as drafted from the proposals. */
    public DecisionBasis(int number, AnalysisRound round, Map<Long, String> drafted, Employee by, Instant now) {
        if (round.getStep() != RoundStep.BASIS) {
            throw new DomainException(
                    round.getStep() == RoundStep.DECISION ? "analysis.handedOver" : "analysis.notYet");
        }
        this.number = number;
        this.round = round;
        versions.add(new BasisVersion(this, 1, drafted, by, now));
    }

    /** A new version. What must be filled in may be empty until it is handed over. */
    public void write(List<AnalysisHeading> headings, Map<Long, String> written, Employee by, Instant now) {
        demandOpen();
        versions.add(new BasisVersion(this, versions.size() + 1, BasisVersion.clean(headings, written), by, now));
    }

    /** Throws where something is missing; then it may be printed and handed over. */
    public void demandReady(List<AnalysisHeading> headings, List<ActionProposal> chosen) {
        demandOpen();
        if (chosen.isEmpty()) {
            throw new DomainException("analysis.lack.chosen");
        }
        List<String> empty = latest().missing(headings);
        if (!empty.isEmpty()) {
            throw new DomainException("analysis.basisEmpty", String.join(", ", empty));
        }
    }

    /** It goes to the board as it is printed. */
    public void handOver(
            String to,
            byte[] asPdf,
            byte[] asDocx,
            List<ActionProposal> chosen,
            Employee by,
            LocalDate today,
            Instant now) {
        demandOpen();
        round.handedOver(by, now);
        chosen.forEach(ActionProposal::handOver);
        body = to;
        pdf = asPdf.clone();
        docx = asDocx.clone();
        handedOn = today;
        handedBy = by;
        handedAt = now;
    }

    private void demandOpen() {
        if (isHandedOver()) {
            throw new DomainException("analysis.handedOver");
        }
    }

    public boolean isHandedOver() {
        return handedAt != null;
    }

    public BasisVersion latest() {
        return versions.get(versions.size() - 1);
    }

    public int getNumber() {
        return number;
    }

    /** As BU-2. */
    public String getCaseNumber() {
        return "BU-" + number;
    }

    public AnalysisRound getRound() {
        return round;
    }
}
