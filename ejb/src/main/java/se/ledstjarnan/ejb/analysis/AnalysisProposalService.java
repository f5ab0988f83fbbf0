package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisHeading;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.HeadingDocument;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;

/** Proposals until they are handed over: made, assessed, given their place in the matrix, chosen for the basis. */
@Stateless
@DenyAll
public class AnalysisProposalService {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private AnalysisDesk desk;

    /** Gives the number of the new proposal. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int propose(AnalysisRef ref, int position, String title, String words, Long unitId) {
        Employee me = desk.me();
        Unit unit = desk.unit(unitId, "unit");
        AnalysisRound round = desk.round(ref);
        ActionProposal proposal =
                new ActionProposal(rounds.nextProposal(), round.point(position), title, words, unit, me, desk.now());
        rounds.add(proposal);
        desk.stored(proposal, AuditAction.CREATE);
        return proposal.getNumber();
    }

    /** @param impacts what it leads to, by heading */
    @RolesAllowed(Roles.MEDARBETARE)
    public void write(AnalysisRef ref, String title, String words, Long unitId, Map<Long, String> impacts) {
        Unit unit = desk.unit(unitId, "unit");
        List<AnalysisHeading> headings = rounds.headings(HeadingDocument.IMPACT);
        ActionProposal proposal = desk.proposal(ref);
        proposal.write(title, words, unit);
        proposal.assess(headings, impacts);
        desk.stored(proposal, AuditAction.CHANGE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void place(AnalysisRef ref, Integer effort, Integer effect) {
        Priority priority = Priority.of(effort, effect);
        ActionProposal proposal = desk.proposal(ref);
        proposal.place(priority);
        desk.stored(proposal, AuditAction.CHANGE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void choose(AnalysisRef ref) {
        List<AnalysisHeading> headings = rounds.headings(HeadingDocument.IMPACT);
        ActionProposal proposal = desk.proposal(ref);
        proposal.choose(headings);
        desk.stored(proposal, AuditAction.STEP);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void leaveOut(AnalysisRef ref) {
        ActionProposal proposal = desk.proposal(ref);
        proposal.leaveOut();
        desk.stored(proposal, AuditAction.STEP);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void withdraw(AnalysisRef ref, String because) {
        ActionProposal proposal = desk.proposal(ref);
        proposal.withdraw(because);
        desk.stored(proposal, AuditAction.STEP);
    }
}
