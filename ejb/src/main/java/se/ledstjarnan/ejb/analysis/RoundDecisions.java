package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.audit.AuditAction;

/** What follows when a decision on a proposal has been recorded, wherever that was done. */
@ApplicationScoped
class RoundDecisions {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private BasisMails mails;

    @Inject
    private AnalysisDesk desk;

    /** With the last of its proposals a round is at its end. */
    void recorded(ActionProposal proposal) {
        boolean last = rounds.proposals(proposal.getRound()).stream()
                .noneMatch(each -> each.getStatus() == ProposalStatus.HANDED_OVER);
        if (last) {
            proposal.getRound().finish(desk.now());
        }
        desk.stored(proposal, AuditAction.APPROVE);
        mails.decided(proposal);
    }
}
