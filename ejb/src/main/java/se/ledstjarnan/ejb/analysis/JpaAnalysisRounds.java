package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisHeading;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.DecisionBasis;
import se.ledstjarnan.domain.analysis.HeadingDocument;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.PriorityQuadrant;
import se.ledstjarnan.domain.analysis.ProposalOutcome;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundNote;
import se.ledstjarnan.domain.shared.DomainException;

/** Rounds in PostgreSQL. A change of any part is a change of the whole that it belongs to, so that its version tells of it. */
@ApplicationScoped
class JpaAnalysisRounds implements AnalysisRounds {

    private static final String ROUND = "round";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextRound() {
        return next("analysis_round_number");
    }

    @Override
    public int nextProposal() {
        return next("proposal_number");
    }

    @Override
    public int nextBasis() {
        return next("decision_basis_number");
    }

    private int next(String sequence) {
        return ((Number) em.createNativeQuery("select nextval('" + sequence + "')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(AnalysisRound round) {
        boolean twice = em.createQuery(
                                "select count(r) from AnalysisRound r where r.year = :year and r.span = :span",
                                Long.class)
                        .setParameter("year", round.getYear())
                        .setParameter("span", round.getSpan())
                        .getSingleResult()
                > 0;
        if (twice) {
            throw DomainException.at("span", "analysis.roundTwice");
        }
        em.persist(round);
    }

    @Override
    public Optional<AnalysisRound> find(int number) {
        return forced(
                em.createQuery("select r from AnalysisRound r where r.number = :number", AnalysisRound.class), number);
    }

    private static <T> Optional<T> forced(TypedQuery<T> query, int number) {
        return query.setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(RoundNote note) {
        em.persist(note);
    }

    @Override
    public boolean hasNote(AnalysisRound round, NoteKind kind) {
        return em.createQuery("select count(n) from RoundNote n where n.round = :round and n.kind = :kind", Long.class)
                        .setParameter(ROUND, round)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(ActionProposal proposal) {
        em.persist(proposal);
    }

    @Override
    public Optional<ActionProposal> proposal(int number) {
        return forced(
                em.createQuery("select p from ActionProposal p where p.number = :number", ActionProposal.class),
                number);
    }

    @Override
    public List<ActionProposal> proposals(AnalysisRound round) {
        return em.createQuery(
                        "select p from ActionProposal p where p.round = :round and p.status <> :withdrawn order by p.number",
                        ActionProposal.class)
                .setParameter(ROUND, round)
                .setParameter("withdrawn", ProposalStatus.WITHDRAWN)
                .getResultList();
    }

    @Override
    public List<ActionProposal> returned() {
        return em.createQuery(
                        "select p from ActionProposal p where p.status = :returned and not exists"
                                + " (select n from ActionProposal n where n.carriedFrom = p) order by p.number",
                        ActionProposal.class)
                .setParameter("returned", ProposalStatus.RETURNED)
                .getResultList();
    }

    @Override
    public void add(ProposalOutcome outcome) {
        em.persist(outcome);
    }

    @Override
    public boolean has(ActionProposal proposal, OutcomeKind kind, int number) {
        return em.createQuery(
                                "select count(o) from ProposalOutcome o where o.proposal = :proposal and o.kind = :kind"
                                        + " and o.number = :number",
                                Long.class)
                        .setParameter("proposal", proposal)
                        .setParameter("kind", kind)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(DecisionBasis basis) {
        em.persist(basis);
    }

    @Override
    public Optional<DecisionBasis> basis(int number) {
        return forced(
                em.createQuery("select b from DecisionBasis b where b.number = :number", DecisionBasis.class), number);
    }

    @Override
    public Optional<AnalysisRound> ofBasis(long basisId) {
        Optional<AnalysisRound> round = em.createQuery(
                        "select r from DecisionBasis b join b.round r where b.id = :id", AnalysisRound.class)
                .setParameter("id", basisId)
                .getResultStream()
                .findFirst();
        round.ifPresent(this::hold);
        return round;
    }

    /** Read anew once it is held, as somebody else may have ended it while this one waited. */
    @Override
    public void hold(AnalysisRound round) {
        em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean hasBasis(AnalysisRound round) {
        return em.createQuery("select count(b) from DecisionBasis b where b.round = :round", Long.class)
                        .setParameter(ROUND, round)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<AnalysisHeading> headings(HeadingDocument document) {
        return em.createQuery(
                        "select h from AnalysisHeading h where h.document = :document order by h.place",
                        AnalysisHeading.class)
                .setParameter("document", document)
                .getResultList();
    }

    @Override
    public Optional<AnalysisHeading> heading(long id) {
        return Optional.ofNullable(em.find(AnalysisHeading.class, id));
    }

    @Override
    public Optional<PriorityQuadrant> quadrant(long id) {
        return Optional.ofNullable(em.find(PriorityQuadrant.class, id));
    }
}
