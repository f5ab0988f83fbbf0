package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.routine.Routines;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;

/**
 * Governing documents that wait for a decision of the board or its committee. As proposed one comes in force at once; sent back or refused
 * its draft is open again.
 */
@ApplicationScoped
class DocumentsForMeeting implements MeetingSource {

    @Inject
    private Routines routines;

    @Inject
    private RoutineDesk desk;

    @Inject
    private RoutineApproval approval;

    @Inject
    private RoutineMail mail;

    @Override
    public String type() {
        return "routine-version";
    }

    @Override
    public String sql() {
        return "select 'routine-version:' || v.id, 'DECISION', 'Beslut om ' || v.title, 'Anta ' || v.title || '.',"
                + " '/routine/routine.xhtml?number=' || r.number || '&version=' || v.version_no, cast(v.submitted_at as date)"
                + " from routine_version v join routine r on r.id = v.routine_id"
                + " where v.status = 'FOR_APPROVAL' and v.approver in ('BOARD', 'COMMITTEE')";
    }

    @Override
    public String decidedSql() {
        return "select 'routine-version:' || v.id, v.decided_on, v.decision_paragraph, v.decision_register_number"
                + " from routine_version v where v.decided_on is not null";
    }

    @Override
    public Followed decided(Told told) {
        long version = Long.parseLong(told.id());
        RoutineDesk.Open open = routines.ofVersion(version)
                .flatMap(routine -> desk.written(routine, version))
                .orElseThrow(() -> new DomainException("board.follow.document.notWaiting"));
        String body = approval.body(open.version().getApprover());
        if (!told.isAt(body)) {
            return Followed.stays("board.follow.otherBody", body);
        }
        return switch (told.outcome()) {
            case AS_PROPOSED -> {
                approval.approve(open, told.minutes());
                yield Followed.carriedOut();
            }
            case CHANGED -> {
                back(open, told);
                yield Followed.atItsPage(null, "board.follow.document.changed");
            }
            case REFUSED, RETURNED -> {
                back(open, told);
                yield Followed.stays("board.follow.document.back");
            }
            case POSTPONED, NOTED -> Followed.stays("board.follow.document.stays");
        };
    }

    private void back(RoutineDesk.Open open, Told told) {
        open.routine().sendBack(told.words(), open.doing());
        desk.stored(open.routine(), AuditAction.STEP);
        mail.sentBack(open.routine(), open.version());
    }
}
