package se.ledstjarnan.domain.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * How the quality work is going, told to one meeting: the words of whoever answers for it beside figures that the system counts. Once
 * approved it is locked together with its document.
 */
@Entity
@Table(name = "standing_report")
public class StandingReport extends Aggregate {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private BoardMeeting meeting;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String summary;

    private String ahead;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "drafted_by_id", updatable = false)
    private Employee draftedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    private Employee approvedBy;

    private Integer threshold;

    private String sha256;

    protected StandingReport() {}

    /** @param firstDay the day after the one that the report before it ended with */
    public StandingReport(BoardMeeting meeting, LocalDate firstDay, Employee by, LocalDate today, Instant now) {
        meeting.checkOpen();
        if (firstDay.isAfter(today)) {
            throw new DomainException("board.report.toldToday");
        }
        this.meeting = meeting;
        this.firstDay = firstDay;
        this.draftedBy = by;
        this.draftedAt = now;
    }

    /** The words that go with the figures; nobody is named by number in them. */
    public void write(String newSummary, String newAhead) {
        checkDraft();
        String said = BoardItem.safe(Text.optional(newSummary, Text.LONG, "summary"), "summary");
        String coming = BoardItem.safe(Text.optional(newAhead, Text.LONG, "ahead"), "ahead");
        summary = said;
        ahead = coming;
    }

    /**
     * Locks it; the figures are those of this day.
     *
     * @param attested that nobody can be recognised from the words
     * @param smallest counts below this one are hidden
     */
    public void approve(boolean attested, int smallest, Employee by, LocalDate today, Instant now) {
        checkDraft();
        meeting.checkOpen();
        if (summary == null) {
            throw DomainException.at("summary", "board.report.wordsNeeded");
        }
        if (!attested) {
            throw new DomainException("board.notAttested");
        }
        lastDay = today;
        threshold = smallest;
        approvedBy = by;
        approvedAt = now;
    }

    /** Ties it to its document. */
    public void seal(String checksum) {
        sha256 = checksum;
    }

    private void checkDraft() {
        if (approvedAt != null) {
            throw new DomainException("board.report.approvedAlready");
        }
    }

    public BoardMeeting getMeeting() {
        return meeting;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Null until it is approved. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getSummary() {
        return summary;
    }

    public String getAhead() {
        return ahead;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }

    public Employee getApprovedBy() {
        return approvedBy;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public String getSha256() {
        return sha256;
    }

    public boolean isApproved() {
        return approvedAt != null;
    }
}
