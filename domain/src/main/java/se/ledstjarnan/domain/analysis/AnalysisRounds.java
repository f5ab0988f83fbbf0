package se.ledstjarnan.domain.analysis;

import java.util.List;
import java.util.Optional;

/** The stored rounds with what belongs to them. */
public interface AnalysisRounds {

    int nextRound();

    int nextProposal();

    int nextBasis();

    /** Throws at the field span where there is one of the year and span already. */
    void add(AnalysisRound round);

    /** For a change: whatever is changed in it raises its version. */
    Optional<AnalysisRound> find(int number);

    void add(RoundNote note);

    boolean hasNote(AnalysisRound round, NoteKind kind);

    void add(ActionProposal proposal);

    /** For a change. */
    Optional<ActionProposal> proposal(int number);

    /** Of the round, all but the withdrawn. */
    List<ActionProposal> proposals(AnalysisRound round);

    /** Sent back by the board and not taken up since. */
    List<ActionProposal> returned();

    void add(ProposalOutcome outcome);

    boolean has(ActionProposal proposal, OutcomeKind kind, int number);

    void add(DecisionBasis basis);

    /** For a change. */
    Optional<DecisionBasis> basis(int number);

    /** The round whose basis it is, held until the transaction ends. */
    Optional<AnalysisRound> ofBasis(long basisId);

    /** The round, held until the transaction ends, so that two who record its last decisions come one after the other. */
    void hold(AnalysisRound round);

    boolean hasBasis(AnalysisRound round);

    List<AnalysisHeading> headings(HeadingDocument document);

    /** For a change. */
    Optional<AnalysisHeading> heading(long id);

    Optional<PriorityQuadrant> quadrant(long id);
}
