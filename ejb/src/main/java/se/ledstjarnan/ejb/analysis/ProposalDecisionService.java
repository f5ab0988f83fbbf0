package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.analysis.ProposalOutcome;
import se.ledstjarnan.domain.analysis.ProposalVerdict;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;

/** What the board decided of the proposals, and what they have become. */
@Stateless
@DenyAll
public class ProposalDecisionService {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private BasisPrinting printing;

    @Inject
    private RoundDecisions decisions;

    @Inject
    private JpaOutcomeTargets targets;

    @Inject
    private AnalysisDesk desk;

    /** Records the decision; with the last of its proposals a round is at its end. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void decide(
            AnalysisRef ref, ProposalVerdict verdict, LocalDate day, String paragraph, String registerNumber) {
        Employee me = desk.me();
        String body = printing.body();
        ActionProposal proposal = desk.anyProposal(ref);
        rounds.hold(proposal.getRound());
        proposal.decide(
                verdict, new PoliticalDecision(body, day, paragraph, registerNumber, desk.today()), me, desk.now());
        decisions.recorded(proposal);
    }

    /** The proposal has become the goal, action plan or routine of that number. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void link(AnalysisRef ref, OutcomeKind kind, Integer number) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (number == null) {
            throw DomainException.at("target", "shared.required");
        }
        if (!targets.exists(kind, number)) {
            throw DomainException.at("target", "analysis.noSuchTarget");
        }
        Employee me = desk.me();
        ActionProposal proposal = desk.proposal(ref);
        if (rounds.has(proposal, kind, number)) {
            throw DomainException.at("target", "analysis.linkedTwice");
        }
        rounds.add(new ProposalOutcome(proposal, kind, number, me, desk.now()));
        desk.stored(proposal, AuditAction.ADD);
    }
}
