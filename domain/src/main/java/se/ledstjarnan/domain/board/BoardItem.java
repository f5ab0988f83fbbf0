package se.ledstjarnan.domain.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Something on the agenda of a meeting, what was decided of it there, and who sees to that it is carried out. */
@Entity
@Table(name = "board_item")
public class BoardItem extends Aggregate {

    /** Longest proposal and decision, in characters. */
    public static final int LONGEST = 4_000;

    private static final int LONGEST_TASK = 2_000;
    private static final int MOST_YEARS_AHEAD = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private BoardMeeting meeting;

    @Column(nullable = false)
    private int position;

    @Column(name = "source_key", updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemKind kind;

    @Column(nullable = false)
    private String title;

    private String proposal;

    @Column(updatable = false)
    private String path;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by_id", updatable = false)
    private Employee addedBy;

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome;

    @Column(name = "decided_words")
    private String decidedWords;

    @Embedded
    private PoliticalDecision decision;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    @Column(name = "follow_up")
    private String followUp;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follow_up_owner_id")
    private Employee followUpOwner;

    @Column(name = "follow_up_due")
    private LocalDate followUpDue;

    @Column(name = "followed_up_at")
    private Instant followedUpAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "followed_up_by_id")
    private Employee followedUpBy;

    @Column(name = "followed_up_words")
    private String followedUpWords;

    @Enumerated(EnumType.STRING)
    private ItemFollow follow;

    @Column(name = "follow_reason")
    private String followReason;

    @Column(name = "follow_path")
    private String followPath;

    protected BoardItem() {}

    /** @param position from 1 */
    public BoardItem(BoardMeeting meeting, ItemContent content, int position, Employee by, Instant now) {
        meeting.checkOpen();
        this.meeting = meeting;
        this.key = content.key();
        this.path = content.path();
        this.position = position;
        this.addedBy = by;
        this.addedAt = now;
        write(content.kind(), content.title(), content.proposal());
    }

    /** Words it anew, before the meeting. */
    public void change(ItemKind newKind, String newTitle, String newProposal) {
        checkUndecided();
        meeting.checkOpen();
        write(newKind, newTitle, newProposal);
    }

    private void write(ItemKind newKind, String newTitle, String newProposal) {
        if (newKind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        String words = safe(Text.required(newTitle, Text.SHORT, "title"), "title");
        String proposed = safe(Text.optional(newProposal, LONGEST, "proposal"), "proposal");
        if (newKind == ItemKind.DECISION && proposed == null) {
            throw DomainException.at("proposal", "board.proposalNeeded");
        }
        kind = newKind;
        title = words;
        proposal = proposed;
    }

    /** Takes another place on the agenda. */
    public void moveTo(int place) {
        meeting.checkOpen();
        position = place;
    }

    /** Records what the minutes say. Once; a decision is not written over. */
    public void decide(ItemDecision typed, Employee by, LocalDate today, Instant now) {
        checkUndecided();
        meeting.checkOpen();
        if (meeting.getStatus() != MeetingStatus.CALLED) {
            throw new DomainException("board.meetingNotCalled");
        }
        meeting.checkHeld(today);
        if (typed.outcome() == null) {
            throw DomainException.at("outcome", "shared.required");
        }
        if (!kind.outcomes().contains(typed.outcome())) {
            throw DomainException.at("outcome", "board.outcomeNotOfKind");
        }
        String words = safe(Text.optional(typed.words(), LONGEST, "words"), "words");
        if (words == null && typed.outcome().needsWords()) {
            throw DomainException.at("words", "board.wordsNeeded");
        }
        String bare = Text.clean(typed.paragraph()).replaceFirst("^§+\\s*", "");
        decision = new PoliticalDecision(meeting.getBody(), meeting.getDay(), bare, typed.registerNumber(), today);
        outcome = typed.outcome();
        decidedWords = words;
        recordedBy = by;
        recordedAt = now;
    }

    /**
     * Keeps what the decision led to where the item came from.
     *
     * @param reason key of a text with its arguments; null for none
     * @param path where it is seen to; null for the page that the item came from
     */
    public void followed(ItemFollow how, String reason, String path) {
        follow = how;
        followReason = reason;
        followPath = path;
    }

    /** Says who sees to what was decided, and by when. */
    public void assign(String task, Employee owner, LocalDate due, LocalDate today) {
        if (outcome == null) {
            throw new DomainException("board.notDecided");
        }
        checkNotFollowedUp();
        String words = safe(Text.required(task, LONGEST_TASK, "task"), "task");
        if (owner == null) {
            throw DomainException.at("owner", "shared.required");
        }
        if (!owner.isActive()) {
            throw DomainException.at("owner", "board.ownerGone");
        }
        if (due == null) {
            throw DomainException.at("due", "shared.required");
        }
        if (due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at("due", "board.dueNotPossible", MOST_YEARS_AHEAD);
        }
        followUp = words;
        followUpOwner = owner;
        followUpDue = due;
    }

    /** It has been seen to. */
    public void followUp(String words, Employee by, Instant now) {
        if (followUp == null) {
            throw new DomainException("board.nothingToFollowUp");
        }
        checkNotFollowedUp();
        followedUpWords = safe(Text.required(words, LONGEST, "done"), "done");
        followedUpBy = by;
        followedUpAt = now;
    }

    private void checkNotFollowedUp() {
        if (followedUpAt != null) {
            throw new DomainException("board.followedUpAlready");
        }
    }

    /** Throws where it has been decided. */
    public void checkUndecided() {
        if (outcome != null) {
            throw new DomainException("board.decidedAlready");
        }
    }

    /** What goes to the elected names nobody by number. */
    static String safe(String words, String field) {
        boolean numbered = Recognisable.in(words, List.of()).stream()
                .anyMatch(found -> found.kind() == Recognisable.Kind.PERSONAL_NUMBER);
        if (numbered) {
            throw DomainException.at(field, "board.personalNumber");
        }
        return words;
    }

    public BoardMeeting getMeeting() {
        return meeting;
    }

    public int getPosition() {
        return position;
    }

    /** Null where it was written for the meeting. */
    public String getKey() {
        return key;
    }

    /** The page that it came from; null where it was written for the meeting. */
    public String getPath() {
        return path;
    }

    public String getProposal() {
        return proposal;
    }

    public ItemKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** Null until it is decided. */
    public ItemOutcome getOutcome() {
        return outcome;
    }

    /** Null until it is decided. */
    public PoliticalDecision getDecision() {
        return decision;
    }

    /** Null while nobody has it. */
    public Employee getFollowUpOwner() {
        return followUpOwner;
    }

    public LocalDate getFollowUpDue() {
        return followUpDue;
    }

    public boolean isFollowedUp() {
        return followedUpAt != null;
    }
}
