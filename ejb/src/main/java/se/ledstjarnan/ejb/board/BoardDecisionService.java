package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** Records what was decided, and what came of it. */
@Stateless
@DenyAll
public class BoardDecisionService {

    @Inject
    private JpaMeetingSources sources;

    @Inject
    private BoardMails mails;

    @Inject
    private BoardDesk desk;

    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void decide(MeetingRef ref, ItemDecision decision) {
        BoardItem item = desk.item(ref);
        Employee me = desk.me();
        item.decide(decision, me, desk.today(), desk.now());
        desk.stored(item, AuditAction.APPROVE);
        sources.tell(item, decision, me, desk.today(), desk.now());
        desk.flush();
    }

    /** Somebody is to see to what was decided. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void assign(MeetingRef ref, String task, Long ownerId, LocalDate due) {
        BoardItem item = desk.item(ref);
        item.assign(task, desk.person(ownerId), due, desk.today());
        desk.stored(item, AuditAction.CHANGE);
        mails.assigned(item);
    }

    /** It has been seen to. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE})
    public void followUp(MeetingRef ref, String words) {
        Scope scope = desk.scope();
        BoardItem item = desk.item(ref);
        boolean owns = item.getFollowUpOwner() != null
                && item.getFollowUpOwner().getId().equals(scope.employeeId());
        if (!owns && !scope.has(Role.NAMNDSEKRETERARE) && !scope.has(Role.SOCIALCHEF)) {
            throw new NotAllowedException();
        }
        item.followUp(words, desk.me(), desk.now());
        desk.stored(item, AuditAction.STEP);
    }
}
