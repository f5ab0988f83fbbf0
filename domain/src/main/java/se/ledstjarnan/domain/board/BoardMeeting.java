package se.ledstjarnan.domain.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A meeting of a political body: planned, called with its agenda, closed when all its items are recorded. */
@Entity
@Table(name = "board_meeting")
public class BoardMeeting extends Aggregate {

    private static final int MOST_YEARS_AHEAD = 2;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String body;

    @Column(name = "held_on", nullable = false)
    private LocalDate day;

    @Column(name = "papers_by", nullable = false)
    private LocalDate papersBy;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingStatus status;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by_id", updatable = false)
    private Employee createdBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "called_by_id")
    private Employee calledBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by_id")
    private Employee closedBy;

    @Column(name = "cancelled_reason")
    private String cancelledReason;

    protected BoardMeeting() {}

    public BoardMeeting(MeetingTerms terms, Employee by, LocalDate today, Instant now) {
        write(terms, today);
        this.status = MeetingStatus.PLANNED;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Moves it, or writes its place anew. */
    public void change(MeetingTerms terms, LocalDate today) {
        checkOpen();
        write(terms, today);
    }

    private void write(MeetingTerms terms, LocalDate today) {
        String named = Text.required(terms.body(), Text.SHORT, "body");
        LocalDate when = terms.day();
        if (when == null) {
            throw DomainException.at("day", "shared.required");
        }
        boolean moved = !when.equals(day);
        if (moved && when.isBefore(today)) {
            throw DomainException.at("day", "board.meetingInPast");
        }
        if (when.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at("day", "board.meetingTooFar", MOST_YEARS_AHEAD);
        }
        LocalDate papers = terms.papersBy() == null ? when : terms.papersBy();
        if (papers.isAfter(when)) {
            throw DomainException.at("papersBy", "board.papersAfterMeeting");
        }
        String where = Text.optional(terms.place(), Text.SHORT, "place");
        body = named;
        day = when;
        papersBy = papers;
        place = where;
    }

    /** The notice goes out. @param items how many there are on the agenda */
    public void call(int items, Employee by, LocalDate today, Instant now) {
        if (status != MeetingStatus.PLANNED) {
            throw new DomainException("board.meetingNotPlanned");
        }
        if (items == 0) {
            throw new DomainException("board.agendaEmpty");
        }
        if (day.isBefore(today)) {
            throw new DomainException("board.calledTooLate");
        }
        status = MeetingStatus.CALLED;
        calledBy = by;
        calledAt = now;
    }

    /** All is recorded. @param undecided how many items are not */
    public void close(int undecided, Employee by, LocalDate today, Instant now) {
        if (status != MeetingStatus.CALLED) {
            throw new DomainException("board.meetingNotCalled");
        }
        checkHeld(today);
        if (undecided > 0) {
            throw new DomainException("board.itemsLeft", undecided);
        }
        status = MeetingStatus.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    /** It is not held. @param decided how many of its items have been decided already */
    public void cancel(String reason, int decided) {
        checkOpen();
        if (decided > 0) {
            throw new DomainException("board.heldAlready");
        }
        cancelledReason = Text.required(reason, Text.SHORT, "reason");
        status = MeetingStatus.CANCELLED;
    }

    /** Throws where nothing may be put on its agenda or decided at it any more. */
    public void checkOpen() {
        if (!status.isOpen()) {
            throw new DomainException("board.meetingEnded");
        }
    }

    /** Throws before the day of the meeting. */
    void checkHeld(LocalDate today) {
        if (today.isBefore(day)) {
            throw new DomainException("board.notHeldYet", day.toString());
        }
    }

    public String getBody() {
        return body;
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getPapersBy() {
        return papersBy;
    }

    public String getPlace() {
        return place;
    }

    public MeetingStatus getStatus() {
        return status;
    }
}
