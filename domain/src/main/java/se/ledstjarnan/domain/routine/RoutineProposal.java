package se.ledstjarnan.domain.routine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What somebody proposes to change at a place in a document in force, and what was answered (SOSFS 2011:9 6 kap.: those who work take
 * part). It is answered once; the passage is kept as it stood, whatever becomes of the text.
 */
@Entity
@Table(name = "routine_proposal")
public class RoutineProposal extends Aggregate {

    /** Longest passage that is kept, in characters. */
    public static final int LONGEST_PASSAGE = 2_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private RoutineVersion about;

    @Column(updatable = false)
    private String passage;

    @Column(nullable = false, updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalStatus status = ProposalStatus.OPEN;

    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Employee answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "into_version")
    private Integer intoVersion;

    protected RoutineProposal() {}

    /** @param passage the place in the text; null for the document as a whole */
    public RoutineProposal(RoutineVersion about, String passage, String words, Employee by, Instant now) {
        if (about.getStatus() != RoutineStatus.IN_FORCE) {
            throw new DomainException("routine.proposal.newVersion");
        }
        this.about = about;
        this.passage = Text.optional(passage, LONGEST_PASSAGE, "passage");
        this.words = Text.required(words, Text.LONG, "words");
        this.by = by;
        this.at = now;
    }

    /** It goes into the draft of that version. @param said what the proposer is told; may be empty */
    public void accept(int version, String said, Employee answering, Instant now) {
        answer(ProposalStatus.ACCEPTED, Text.optional(said, Text.LONG, "answer"), answering, now);
        intoVersion = version;
    }

    /** It does not become so, and the proposer is told why. */
    public void decline(String reason, Employee answering, Instant now) {
        answer(ProposalStatus.DECLINED, Text.required(reason, Text.LONG, "answer"), answering, now);
    }

    private void answer(ProposalStatus to, String said, Employee answering, Instant now) {
        if (status != ProposalStatus.OPEN) {
            throw new DomainException("routine.proposal.answeredBefore");
        }
        status = to;
        answer = said;
        answeredBy = answering;
        answeredAt = now;
    }

    /** The version that it is about. */
    public RoutineVersion getAbout() {
        return about;
    }

    public String getPassage() {
        return passage;
    }

    public Employee getBy() {
        return by;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    /** Null until it is answered, and where it was accepted without words. */
    public String getAnswer() {
        return answer;
    }

    /** The number of the version that it goes into; null where it does not. */
    public Integer getIntoVersion() {
        return intoVersion;
    }
}
