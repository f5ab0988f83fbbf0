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
import java.time.ZoneId;
import java.util.List;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Something that the political board is told of: an event, or a measure of importance. What leaves is a summary in which nobody can
 * be recognised, attested by whoever answers for the area, and then when and in which paragraph the board was told.
 */
@Entity
@Table(name = "board_matter")
public class BoardMatter extends Aggregate {

    /** Longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 2_000;

    private static final int LONGEST_PARAGRAPH = 30;
    private static final int LONGEST_NUMBER = 60;

    /** What the minutes of the meeting say, as typed. */
    public record Minutes(LocalDate day, String paragraph, String registrationNumber) {}

    @Column(name = "source_key", nullable = false, updatable = false, unique = true)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BoardMatterKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Compartment compartment;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "raised_by_id", updatable = false)
    private Employee raisedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BoardMatterStatus status;

    private String summary;

    @Column(name = "attested_at")
    private Instant attestedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attested_by_id")
    private Employee attestedBy;

    @Column(name = "meeting_day")
    private LocalDate meetingDay;

    private String paragraph;

    @Column(name = "registration_number")
    private String registrationNumber;

    @Column(name = "handed_at")
    private Instant handedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handed_by_id")
    private Employee handedBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected BoardMatter() {}

    public BoardMatter(MatterForBoard raised, Instant now) {
        this.key = raised.key();
        this.kind = raised.kind();
        this.compartment = raised.compartment();
        this.caseNumber = raised.caseNumber();
        this.raisedBy = raised.by();
        this.raisedAt = now;
        this.status = BoardMatterStatus.TO_WRITE;
    }

    /** Writes the summary anew and attests that nobody can be recognised from it; without that it is not kept. */
    public void write(String text, boolean attested, BoardMatterParty party, Instant now) {
        BoardMatterStatus after = allow(BoardMatterAction.WRITE, party);
        String written = Text.required(text, LONGEST_SUMMARY, "summary");
        boolean numbered = Recognisable.in(written, List.of()).stream()
                .anyMatch(found -> found.kind() == Recognisable.Kind.PERSONAL_NUMBER);
        if (numbered) {
            throw DomainException.at("summary", "board.personalNumber");
        }
        if (!attested) {
            throw new DomainException("board.notAttested");
        }
        status = after;
        summary = written;
        attestedBy = party.employee();
        attestedAt = now;
    }

    /** The board was told at this meeting. */
    public void hand(Minutes minutes, BoardMatterParty party, Instant now, ZoneId zone) {
        BoardMatterStatus after = allow(BoardMatterAction.HAND, party);
        LocalDate day = minutes.day();
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (day.isAfter(LocalDate.ofInstant(now, zone))) {
            throw DomainException.at("day", "board.dayInFuture");
        }
        LocalDate raised = LocalDate.ofInstant(raisedAt, zone);
        if (day.isBefore(raised)) {
            throw DomainException.at("day", "board.dayBeforeRaised", raised.toString());
        }
        String bare = Text.clean(minutes.paragraph()).replaceFirst("^§+\\s*", "");
        paragraph = Text.required(bare, LONGEST_PARAGRAPH, "paragraph");
        registrationNumber = Text.required(minutes.registrationNumber(), LONGEST_NUMBER, "registrationNumber");
        status = after;
        meetingDay = day;
        handedBy = party.employee();
        handedAt = now;
    }

    /** The board is not told of it after all, as where a suspicion was lifted. */
    public void withdraw(String reason, BoardMatterParty party) {
        BoardMatterStatus after = allow(BoardMatterAction.WITHDRAW, party);
        withdrawnReason = Text.required(reason, Text.SHORT, "reason");
        status = after;
    }

    private BoardMatterStatus allow(BoardMatterAction action, BoardMatterParty party) {
        return BoardMatterProcess.find(action, status, party.as())
                .map(BoardMatterProcess.Rule::to)
                .orElseThrow(() -> party.as().isEmpty()
                        ? new NotAllowedException()
                        : new DomainException("board.notInThisStatus"));
    }

    public String getKey() {
        return key;
    }

    public BoardMatterKind getKind() {
        return kind;
    }

    public Compartment getCompartment() {
        return compartment;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public Employee getRaisedBy() {
        return raisedBy;
    }

    public BoardMatterStatus getStatus() {
        return status;
    }

    /** Null until it is attested. */
    public String getSummary() {
        return summary;
    }

    public Instant getAttestedAt() {
        return attestedAt;
    }

    public Employee getAttestedBy() {
        return attestedBy;
    }

    public LocalDate getMeetingDay() {
        return meetingDay;
    }

    /** Without the § sign. */
    public String getParagraph() {
        return paragraph;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
    }
}
