package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.BoardMeeting;
import se.ledstjarnan.domain.board.BoardMeetings;
import se.ledstjarnan.domain.board.ItemContent;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.board.MeetingTerms;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Plans meetings and puts their agendas together. */
@Stateless
@DenyAll
public class BoardMeetingWorkService {

    @Inject
    private BoardMeetings meetings;

    @Inject
    private JpaMeetingSources sources;

    @Inject
    private Bodies bodies;

    @Inject
    private BoardMails mails;

    @Inject
    private BoardDesk desk;

    /** Gives the id of the new meeting. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public long plan(MeetingTerms terms) {
        BoardMeeting meeting = new BoardMeeting(terms, desk.me(), desk.today(), desk.now());
        check(terms, null);
        meetings.add(meeting);
        desk.stored(meeting, AuditAction.CREATE);
        return meeting.getId();
    }

    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void change(MeetingRef ref, MeetingTerms terms) {
        check(terms, ref.id());
        BoardMeeting meeting = desk.meeting(ref);
        meeting.change(terms, desk.today());
        desk.stored(meeting, AuditAction.CHANGE);
    }

    private void check(MeetingTerms terms, Long except) {
        if (terms.body() == null || !bodies.all().contains(terms.body())) {
            throw DomainException.at("body", "board.unknownBody");
        }
        if (terms.day() != null && meetings.meets(terms.body(), terms.day(), except)) {
            throw DomainException.at("day", "board.meetsThatDay");
        }
    }

    /** The notice goes out to the elected. */
    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void call(MeetingRef ref) {
        int items = meetings.items(ref.id()).size();
        BoardMeeting meeting = desk.meeting(ref);
        meeting.call(items, desk.me(), desk.today(), desk.now());
        desk.stored(meeting, AuditAction.STEP);
        mails.called(meeting);
    }

    @RolesAllowed(Roles.NAMNDSEKRETERARE)
    public void close(MeetingRef ref) {
        int undecided = (int) meetings.items(ref.id()).stream()
                .filter(item -> item.getOutcome() == null)
                .count();
        BoardMeeting meeting = desk.meeting(ref);
        meeting.close(undecided, desk.me(), desk.today(), desk.now());
        desk.stored(meeting, AuditAction.STEP);
    }

    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void cancel(MeetingRef ref, String reason) {
        int decided = (int) meetings.items(ref.id()).stream()
                .filter(item -> item.getOutcome() != null)
                .count();
        BoardMeeting meeting = desk.meeting(ref);
        meeting.cancel(reason, decided);
        desk.stored(meeting, AuditAction.STEP);
    }

    /** Puts something written for the meeting last on its agenda. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void add(long meetingId, ItemKind kind, String title, String proposal) {
        put(meetingId, new ItemContent(null, kind, title, proposal, null));
    }

    /** Puts something that another feature handed in last on the agenda, in the words it came in. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void take(long meetingId, String key) {
        WaitingItem waiting = sources.waiting().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.at("waiting", "board.onAgendaAlready"));
        put(
                meetingId,
                new ItemContent(
                        waiting.key(), waiting.kind(), cut(waiting.title()), waiting.proposal(), waiting.path()));
    }

    private static String cut(String title) {
        return title.length() <= 200 ? title : title.substring(0, 199) + "…";
    }

    private void put(long meetingId, ItemContent content) {
        BoardMeeting meeting = meetings.find(meetingId).orElseThrow(NotFoundException::new);
        List<BoardItem> items = meetings.items(meetingId);
        boolean twice = items.stream()
                .anyMatch(item -> content.key() == null
                        ? item.getTitle()
                                .equalsIgnoreCase(
                                        content.title() == null
                                                ? ""
                                                : content.title().strip())
                        : content.key().equals(item.getKey()));
        if (twice) {
            throw DomainException.at(content.key() == null ? "title" : "waiting", "board.itemTwice");
        }
        int last = items.stream().mapToInt(BoardItem::getPosition).max().orElse(0);
        BoardItem item = new BoardItem(meeting, content, last + 1, desk.me(), desk.now());
        meetings.add(item);
        desk.stored(item, AuditAction.ADD);
    }

    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void changeItem(MeetingRef ref, ItemKind kind, String title, String proposal) {
        BoardItem item = desk.item(ref);
        item.change(kind, title, proposal);
        desk.stored(item, AuditAction.CHANGE);
    }

    /** Takes it off the agenda; what was handed in waits again. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void removeItem(MeetingRef ref) {
        BoardItem item = desk.item(ref);
        item.checkUndecided();
        item.getMeeting().checkOpen();
        meetings.remove(item);
        desk.stored(item, AuditAction.CHANGE);
    }

    /** One place up or down the agenda. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public void moveItem(long meetingId, long itemId, boolean up) {
        List<BoardItem> items = meetings.items(meetingId);
        int at = -1;
        for (int i = 0; i < items.size(); i++) {
            at = items.get(i).getId() == itemId ? i : at;
        }
        int other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= items.size()) {
            return;
        }
        int place = items.get(at).getPosition();
        items.get(at).moveTo(items.get(other).getPosition());
        items.get(other).moveTo(place);
        desk.stored(items.get(at), AuditAction.CHANGE);
    }
}
