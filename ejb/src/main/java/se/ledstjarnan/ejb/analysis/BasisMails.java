package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.DecisionBasis;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.Outbox;

/** Tells the secretary of the board that a basis waits for its decisions, and the group what was decided. */
@ApplicationScoped
class BasisMails {

    @Inject
    private Employees employees;

    @Inject
    private AnalysisGroupReads group;

    @Inject
    private AnalysisDesk desk;

    @Inject
    private Outbox outbox;

    void handedOver(DecisionBasis basis) {
        LocalDate today = desk.today();
        for (EmployeeName secretary : employees.holding(Role.NAMNDSEKRETERARE, today)) {
            outbox.queue(
                    secretary.id(),
                    MailKind.ANALYSIS_HANDED_OVER,
                    basis.getCaseNumber(),
                    "/analysis/basis.xhtml?number=" + basis.getNumber(),
                    "analysis-basis:" + basis.getId() + ":" + secretary.id());
        }
    }

    void decided(ActionProposal proposal) {
        for (long member : group.members(desk.today())) {
            outbox.queue(
                    member,
                    MailKind.ANALYSIS_DECIDED,
                    proposal.getCaseNumber(),
                    "/analysis/proposal.xhtml?number=" + proposal.getNumber(),
                    "proposal:" + proposal.getId() + ":decided:" + member);
        }
    }
}
