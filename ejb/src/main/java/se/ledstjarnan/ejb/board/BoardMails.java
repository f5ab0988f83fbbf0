package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.BoardMeeting;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.Outbox;
import se.ledstjarnan.ejb.organisation.People;

/** Tells by mail what meetings bring about. */
@ApplicationScoped
class BoardMails {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    /** The notice of a meeting, to the elected. */
    void called(BoardMeeting meeting) {
        Set<Long> members =
                people.peopleWith(Role.NAMND).stream().map(EmployeeName::id).collect(Collectors.toSet());
        for (Long member : members) {
            outbox.queue(
                    member,
                    MailKind.BOARD_CALLED,
                    meeting.getDay().toString(),
                    "/board/meeting.xhtml?id=" + meeting.getId(),
                    "board-meeting:" + meeting.getId() + ":called:" + member);
        }
    }

    /** A decision to carry out, to whoever is to do it. */
    void assigned(BoardItem item) {
        long owner = item.getFollowUpOwner().getId();
        outbox.queue(
                owner,
                MailKind.BOARD_ASSIGNED,
                item.getMeeting().getDay().toString(),
                "/board/item.xhtml?id=" + item.getId(),
                "board-item:" + item.getId() + ":" + item.getFollowUpDue() + ":" + owner);
    }

    /** The standing report is approved, to those who keep the board's papers. */
    void reportApproved(BoardMeeting meeting, long reportId) {
        for (EmployeeName secretary : people.peopleWith(Role.NAMNDSEKRETERARE)) {
            outbox.queue(
                    secretary.id(),
                    MailKind.BOARD_REPORT_APPROVED,
                    meeting.getDay().toString(),
                    "/board/report.xhtml?meeting=" + meeting.getId(),
                    "standing-report:" + reportId + ":" + secretary.id());
        }
    }
}
