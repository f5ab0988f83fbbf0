package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.BoardMeeting;
import se.ledstjarnan.domain.board.BoardMeetings;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Lays meetings and items on the desk of whoever changes them, the version checked, and puts them back with a trace in the log. */
@ApplicationScoped
class BoardDesk {

    @Inject
    private BoardMeetings meetings;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    BoardMeeting meeting(MeetingRef ref) {
        BoardMeeting meeting = meetings.find(ref.id()).orElseThrow(NotFoundException::new);
        meeting.checkVersion(ref.version());
        return meeting;
    }

    BoardItem item(MeetingRef ref) {
        BoardItem item = meetings.findItem(ref.id()).orElseThrow(NotFoundException::new);
        item.checkVersion(ref.version());
        return item;
    }

    void stored(BoardMeeting meeting, AuditAction action) {
        work.flush();
        audit.record(action, subject(meeting));
    }

    void stored(BoardItem item, AuditAction action) {
        work.flush();
        audit.record(action, subject(item.getMeeting()).part("board-item", item.getId()));
    }

    void flush() {
        work.flush();
    }

    static AuditSubject subject(BoardMeeting meeting) {
        return AuditSubject.of(
                "board-meeting", meeting.getId(), meeting.getDay().toString(), null);
    }

    Employee me() {
        return employees.get(user.employeeId());
    }

    Employee person(Long id) {
        return id == null ? null : employees.get(id);
    }

    Scope scope() {
        return user.scope();
    }

    LocalDate today() {
        return user.scope().day();
    }

    Instant now() {
        return clock.instant();
    }
}
