package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.EntryTopic;
import se.ledstjarnan.domain.deviation.Invitation;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** Entries of the investigation, and the contributors' parts in it. */
@Stateless
@DenyAll
public class InvestigationService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseTrail trail;

    @Inject
    private Deviations deviations;

    @Inject
    private Employees employees;

    /**
     * Adds an entry; entries are never rewritten.
     *
     * @param causeArea demanded for a cause, null for all else
     * @param source where it comes from; null where the author is the source
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public void note(
            CaseRef ref, EntryTopic topic, CauseArea causeArea, EntryNature nature, String text, String source) {
        CaseDesk.Open open = desk.forChange(ref);
        deviations.add(open.deviation().investigate(topic, causeArea, nature, text, source, open.actor(), open.now()));
        trail.changed(open, DeviationAction.INVESTIGATE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void invite(CaseRef ref, Long employeeId, String question, LocalDate due) {
        CaseDesk.Open open = desk.forChange(ref);
        Employee professional = employeeId == null ? null : employees.get(employeeId);
        demandReasonable(due, open.scope().day());
        deviations.add(open.deviation().invite(professional, question, due, open.actor(), open.now()));
        trail.changed(open, DeviationAction.INVITE);
        trail.tell(open, CaseMail.INVITED, List.of(employeeId));
    }

    /** The contributor's own part. Somebody else's invitation is none. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void answer(CaseRef ref, long invitationId, String text) {
        CaseDesk.Open open = desk.forChange(ref);
        Deviation deviation = open.deviation();
        Invitation invitation = deviations
                .findInvitation(invitationId)
                .filter(found -> found.getDeviation().equals(deviation))
                .orElseThrow(NotAllowedException::new);
        deviation.answer(invitation, text, open.actor(), open.now());
        trail.changed(open, DeviationAction.CONTRIBUTE);
        trail.tell(
                open,
                CaseMail.ANSWERED,
                trail.ids(trail.handlers(deviation, open.scope().day())));
    }

    private static void demandReasonable(LocalDate due, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            throw DomainException.at("due", "deviation.dueInPast");
        }
        if (due != null && due.isAfter(today.plusYears(1))) {
            throw DomainException.at("due", "deviation.dueTooFar");
        }
    }
}
