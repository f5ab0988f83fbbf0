package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.goal.Goal;
import se.ledstjarnan.domain.goal.GoalComment;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.Goals;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.notification.Outbox;

/** Lets employees say what they think of goals and of how it goes, and those who lead them answer. */
@Stateless
@DenyAll
public class GoalTalkService {

    @Inject
    private Goals goals;

    @Inject
    private Units units;

    @Inject
    private GoalDesk desk;

    @Inject
    private Outbox outbox;

    /** @param unitId where the person works */
    @RolesAllowed(Roles.MEDARBETARE)
    public void comment(int number, Long unitId, String words) {
        Scope scope = desk.scope();
        Goal goal = goals.findForReading(number).orElseThrow(NotFoundException::new);
        GoalDesk.demandSeen(goal, scope);
        if (goal.getStatus() == GoalStatus.ENDED) {
            throw new DomainException("goal.goal.ended");
        }
        if (unitId != null && !scope.ownUnits().contains(unitId)) {
            throw DomainException.at("unit", "goal.comment.ownUnit");
        }
        GoalComment comment =
                new GoalComment(goal, unitId == null ? null : units.get(unitId), words, desk.me(), desk.now());
        goals.add(comment);
        desk.stored(comment, AuditAction.ADD);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void answer(long id, String words) {
        GoalComment comment = goals.comment(id).orElseThrow(NotFoundException::new);
        if (!answers(comment.getUnit().getId(), desk.scope())) {
            throw new NotAllowedException();
        }
        comment.answer(words, desk.me(), desk.now());
        desk.stored(comment, AuditAction.CHANGE);
        if (!comment.getBy().getId().equals(desk.scope().employeeId())) {
            outbox.queue(
                    comment.getBy().getId(),
                    MailKind.GOAL_COMMENT_ANSWERED,
                    comment.getGoal().getCaseNumber(),
                    GoalDesk.path(comment.getGoal().getNumber()),
                    "goal-comment:" + id + ":answered");
        }
    }

    /** The unit's managers and those who keep all goals. */
    static boolean answers(Long unitId, Scope scope) {
        return scope.leads(unitId) || scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE);
    }
}
