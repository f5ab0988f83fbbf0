package se.ledstjarnan.domain.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What should be done about a focus point: with an assessment of its impact, a place in the priority matrix and, once it has been to the
 * board, what was decided. One that was returned goes on in the next round.
 */
@Entity
@Table(name = "proposal")
public class ActionProposal extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private AnalysisRound round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "focus_id", updatable = false)
    private FocusPoint point;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "carried_from_id", updatable = false)
    private ActionProposal carriedFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalStatus status;

    private Integer effort;

    private Integer effect;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "proposal_impact", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "heading_id")
    @Column(name = "words", nullable = false)
    private Map<Long, String> impacts = new HashMap<>();

    @Embedded
    private PoliticalDecision decision;

    @Column(name = "decision_words")
    private String decisionWords;

    private String departure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ActionProposal() {}

    /** @param unit null where it concerns all of them */
    public ActionProposal(
            int number, FocusPoint point, String title, String words, Unit unit, Employee by, Instant now) {
        this(number, point.getRound(), by, now);
        this.round.demandReached(RoundStep.CONCLUSIONS);
        if (point.isStruck()) {
            throw new DomainException("analysis.struck");
        }
        this.point = point;
        describe(title, words, unit);
    }

    private ActionProposal(int number, AnalysisRound round, Employee by, Instant now) {
        this.number = number;
        this.round = round;
        this.status = ProposalStatus.UNDER_WORK;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** The board sent it back; it goes on in the round with what was written, and is judged anew. */
    public ActionProposal carryTo(int nextNumber, AnalysisRound next, Employee by, Instant now) {
        if (status != ProposalStatus.RETURNED) {
            throw new DomainException("analysis.notReturned");
        }
        ActionProposal again = new ActionProposal(nextNumber, next, by, now);
        again.carriedFrom = this;
        again.title = title;
        again.words = words;
        again.unit = unit;
        again.impacts.putAll(impacts);
        return again;
    }

    public void write(String newTitle, String newWords, Unit newUnit) {
        demandOpen();
        describe(newTitle, newWords, newUnit);
    }

    private void describe(String newTitle, String newWords, Unit newUnit) {
        String called = Text.required(newTitle, Text.SHORT, "title");
        String said = Text.required(newWords, Text.LONG, "words");
        title = called;
        words = said;
        unit = newUnit;
    }

    /**
     * What it leads to, heading by heading; what is left empty is left out. Throws at the field {@code impact} with the heading's index.
     *
     * @param headings all of an impact assessment, in order
     */
    public void assess(List<AnalysisHeading> headings, Map<Long, String> written) {
        demandOpen();
        Map<Long, String> clean = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            AnalysisHeading heading = headings.get(i);
            String text = Text.optional(written.get(heading.getId()), Text.LONG, "impact" + i);
            if (text != null) {
                clean.put(heading.getId(), text);
            } else if (status == ProposalStatus.CHOSEN && heading.isUsed() && heading.isMandatory()) {
                throw DomainException.at("impact" + i, "analysis.headingEmpty", heading.getName());
            }
        }
        impacts.clear();
        impacts.putAll(clean);
    }

    /** Names of the headings that must be filled in and are not. */
    public List<String> missing(List<AnalysisHeading> headings) {
        return headings.stream()
                .filter(heading -> heading.isUsed() && heading.isMandatory() && !impacts.containsKey(heading.getId()))
                .map(AnalysisHeading::getName)
                .toList();
    }

    public void place(Priority priority) {
        demandOpen();
        round.demandReached(RoundStep.PRIORITY);
        effort = priority.effort();
        effect = priority.effect();
    }

    /** It goes into the decision basis. */
    public void choose(List<AnalysisHeading> headings) {
        demandOpen();
        round.demandReached(RoundStep.PRIORITY);
        if (effort == null) {
            throw new DomainException("analysis.notPlaced", getCaseNumber());
        }
        List<String> missing = missing(headings);
        if (!missing.isEmpty()) {
            throw new DomainException("analysis.headingsEmpty", getCaseNumber(), String.join(", ", missing));
        }
        status = ProposalStatus.CHOSEN;
    }

    /** It does not go into the basis after all. */
    public void leaveOut() {
        demandOpen();
        status = ProposalStatus.UNDER_WORK;
    }

    public void withdraw(String because) {
        demandOpen();
        withdrawnBecause = Text.required(because, Text.LONG, "because");
        status = ProposalStatus.WITHDRAWN;
    }

    void handOver() {
        if (status == ProposalStatus.CHOSEN) {
            status = ProposalStatus.HANDED_OVER;
        }
    }

    /** What the board decided. Throws at the field outcome, decisionWords or departure. */
    public void decide(ProposalVerdict verdict, PoliticalDecision taken, Employee by, Instant now) {
        if (status.isDecided()) {
            throw new DomainException("analysis.decidedTwice");
        }
        if (status != ProposalStatus.HANDED_OVER) {
            throw new DomainException("analysis.notHanded");
        }
        ProposalStatus outcome = verdict.outcome();
        if (outcome == null || !outcome.isDecided()) {
            throw DomainException.at("outcome", "shared.required");
        }
        String said = outcome == ProposalStatus.CHANGED
                ? Text.required(verdict.words(), Text.LONG, "decisionWords")
                : Text.optional(verdict.words(), Text.LONG, "decisionWords");
        String why = Text.optional(verdict.departure(), Text.LONG, "departure");
        if (why == null && new Priority(effort, effect).isDepartedFrom(outcome)) {
            throw DomainException.at("departure", "analysis.departureWhy");
        }
        status = outcome;
        decision = taken;
        decisionWords = said;
        departure = why;
        recordedBy = by;
        recordedAt = now;
    }

    /** Throws unless it is to be carried out. */
    public void demandAdopted() {
        if (!status.isAdopted()) {
            throw new DomainException("analysis.notAdopted");
        }
    }

    private void demandOpen() {
        if (!status.isOpen()) {
            throw new DomainException(
                    status == ProposalStatus.WITHDRAWN ? "analysis.withdrawn" : "analysis.handedOver");
        }
    }

    public int getNumber() {
        return number;
    }

    /** As F-12. */
    public String getCaseNumber() {
        return "F-" + number;
    }

    public AnalysisRound getRound() {
        return round;
    }

    /** Whether it goes into the basis. */
    public boolean isChosen() {
        return status == ProposalStatus.CHOSEN;
    }

    /** Null where it concerns all. */
    public Unit getUnit() {
        return unit;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public String getWords() {
        return words;
    }

    /** Null until it is placed. */
    public Priority getPriority() {
        return effort == null ? null : new Priority(effort, effect);
    }

    /** By heading. */
    public Map<Long, String> getImpacts() {
        return Map.copyOf(impacts);
    }
}
