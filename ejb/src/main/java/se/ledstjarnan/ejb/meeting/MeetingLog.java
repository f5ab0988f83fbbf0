package se.ledstjarnan.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.meeting.StaffMeeting;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** Stores a note and leaves its trace. */
@ApplicationScoped
class MeetingLog {

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    void stored(StaffMeeting meeting, AuditAction action) {
        work.flush();
        audit.record(action, AuditSubject.of("meeting", meeting.getId(), null, meeting.getUnitId()));
    }
}
