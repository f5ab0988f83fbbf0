package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.RoutineProposal;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** Tells the owner of a document that there is a proposal, and whoever proposed that there is an answer. */
@ApplicationScoped
class ProposalMail {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void proposed(RoutineProposal proposal, JpaRoutineReads.Stored document) {
        owners(document).stream()
                .map(EmployeeName::id)
                .filter(owner -> !owner.equals(proposal.getBy().getId()))
                .forEach(owner -> send(
                        proposal, MailKind.ROUTINE_PROPOSED, document.head().number(), owner));
    }

    void answered(RoutineProposal proposal, int number) {
        send(
                proposal,
                MailKind.ROUTINE_PROPOSAL_ANSWERED,
                number,
                proposal.getBy().getId());
    }

    /** The same as {@link RoutineRights#owned}: of one unit's document its manager, of what several share whoever leads them all. */
    private List<EmployeeName> owners(JpaRoutineReads.Stored document) {
        Role responsible = document.content().responsible();
        if (responsible != Role.ENHETSCHEF) {
            return people.peopleWith(responsible);
        }
        List<EmployeeName> leaders = document.units().size() == 1
                ? people.leadersOf(document.units().get(0).id(), LocalDate.now(clock))
                : List.of();
        return leaders.isEmpty() ? people.peopleWith(Role.SOCIALCHEF) : leaders;
    }

    private void send(RoutineProposal proposal, MailKind kind, int number, long to) {
        String event = "proposal:" + proposal.getId() + ':' + kind + ':' + to;
        outbox.queue(to, kind, Integer.toString(number), "/routine/proposal.xhtml?id=" + proposal.getId(), event);
    }
}
