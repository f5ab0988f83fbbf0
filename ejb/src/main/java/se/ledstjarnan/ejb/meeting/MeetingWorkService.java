package se.ledstjarnan.ejb.meeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.meeting.MeetingAccess;
import se.ledstjarnan.domain.meeting.MeetingContent;
import se.ledstjarnan.domain.meeting.StaffMeeting;
import se.ledstjarnan.domain.meeting.StaffMeetings;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** A unit's manager notes what was gone through with the staff, and corrects the note. */
@Stateless
@DenyAll
public class MeetingWorkService {

    @Inject
    private StaffMeetings meetings;

    @Inject
    private JpaMeetingReads reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private MeetingLog log;

    @Inject
    private Event<MeetingHeld> held;

    @Inject
    private Clock clock;

    /** Gives the id of the new note. */
    @RolesAllowed(Roles.ENHETSCHEF)
    public long note(MeetingContent content) {
        Scope scope = user.scope();
        check(content, null, scope);
        StaffMeeting meeting =
                new StaffMeeting(content, employees.get(scope.employeeId()), scope.day(), clock.instant());
        meetings.add(meeting);
        stored(meeting, AuditAction.CREATE, scope);
        return meeting.getId();
    }

    @RolesAllowed(Roles.ENHETSCHEF)
    public void correct(MeetingRef ref, MeetingContent content) {
        Scope scope = user.scope();
        StaffMeeting meeting = meetings.find(ref.id())
                .filter(found -> MeetingAccess.reads(scope, found.getUnitId()))
                .orElseThrow(NotFoundException::new);
        if (!MeetingAccess.writes(scope, meeting.getUnitId())) {
            throw new NotAllowedException();
        }
        meeting.checkVersion(ref.version());
        check(content, ref.id(), scope);
        meeting.write(content, employees.get(scope.employeeId()), scope.day(), clock.instant());
        stored(meeting, AuditAction.CHANGE, scope);
    }

    /** A unit that the writer leads, documents that the form offers, and persons who work there or are named already. */
    private void check(MeetingContent content, Long meetingId, Scope scope) {
        if (content.unitId() == null) {
            return;
        }
        if (!MeetingAccess.writes(scope, content.unitId())) {
            throw DomainException.at("unit", "meeting.notYourUnit");
        }
        MeetingChoices choices = reads.choices(scope, meetingId);
        if (content.versions().stream()
                .anyMatch(each -> choices.documents().stream().noneMatch(known -> known.versionId() == each))) {
            throw DomainException.at("documents", "meeting.unknownDocument");
        }
        if (content.participants().stream()
                .anyMatch(each -> choices.staff().stream()
                        .noneMatch(known -> known.id() == each && known.unitId() == content.unitId()))) {
            throw DomainException.at("participants", "meeting.notOfTheUnit");
        }
    }

    private void stored(StaffMeeting meeting, AuditAction action, Scope scope) {
        log.stored(meeting, action);
        held.fire(new MeetingHeld(
                meeting.getId(), meeting.getUnitId(), meeting.getHeldOn(), meeting.getVersions(), scope.employeeId()));
    }
}
