package se.ledstjarnan.domain.disposal;

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
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Cases whose time is out on a day: gone through by one, approved by another, and then removed. */
@Entity
@Table(name = "disposal_list")
public class DisposalList extends Aggregate {

    private static final int WORDS = 2_000;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "until_day", nullable = false, updatable = false)
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DisposalStatus status = DisposalStatus.DRAFT;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    private Employee proposedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Employee decidedBy;

    @Column(name = "decision_words")
    private String decisionWords;

    @Column(name = "done_at")
    private Instant doneAt;

    protected DisposalList() {}

    /** @param by null where the job makes it */
    public DisposalList(int number, LocalDate until, Employee by, Instant now) {
        this.number = number;
        this.untilDay = until;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** Only what is being gone through may be changed. */
    public void demandDraft() {
        demand(DisposalStatus.DRAFT, "disposal.notDraft");
    }

    /** @param removable how many cases would go */
    public void propose(long removable, Employee by, Instant now) {
        demandDraft();
        if (removable == 0) {
            throw new DomainException("disposal.nothingToRemove");
        }
        status = DisposalStatus.PROPOSED;
        proposedBy = by;
        proposedAt = now;
    }

    /** By somebody else than the one who laid it forward. */
    public void approve(Employee by, Instant now) {
        demand(DisposalStatus.PROPOSED, "disposal.notProposed");
        if (by.equals(proposedBy)) {
            throw new DomainException("disposal.sameHand");
        }
        status = DisposalStatus.APPROVED;
        decidedBy = by;
        decidedAt = now;
    }

    /** Nothing is removed by it; its cases may stand on another list. */
    public void reject(String words, Employee by, Instant now) {
        if (status != DisposalStatus.DRAFT) {
            demand(DisposalStatus.PROPOSED, "disposal.notProposed");
        }
        decisionWords = Text.required(words, WORDS, "words");
        status = DisposalStatus.REJECTED;
        decidedBy = by;
        decidedAt = now;
    }

    /** All that was to go has gone. */
    public void done(Instant now) {
        demand(DisposalStatus.APPROVED, "disposal.notApproved");
        status = DisposalStatus.DONE;
        doneAt = now;
    }

    private void demand(DisposalStatus wanted, String otherwise) {
        if (status != wanted) {
            throw new DomainException(otherwise);
        }
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public DisposalStatus getStatus() {
        return status;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Nobody where the job made it. */
    public Optional<Employee> getMadeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public Employee getProposedBy() {
        return proposedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Employee getDecidedBy() {
        return decidedBy;
    }

    public String getDecisionWords() {
        return decisionWords;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}
