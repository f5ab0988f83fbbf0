package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;

/** Governing documents that wait for a decision of the board or its committee; the decision is recorded at the document as well. */
@ApplicationScoped
class DocumentsForMeeting implements MeetingSource {

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
}
