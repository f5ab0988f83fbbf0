package se.ledstjarnan.domain.routine;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A policy, guideline, routine or other document that governs the work, through all its versions. At most one version is in force and at
 * most one is being written; what has been in force stays as it was, so that one can always see what held on a day.
 */
@Entity
@Table(name = "routine")
public class Routine extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @OneToMany(mappedBy = "routine", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<RoutineVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "routine", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<RoutineEvent> events = new ArrayList<>();

    protected Routine() {}

    /** Who does something, when, and what the person is to the version. */
    public record Doing(Employee by, Collection<RoutineActor> as, LocalDate today, Instant now) {

        public Doing {
            as = List.copyOf(as);
        }
    }

    /** Begins a document; its number is what people know it by. */
    public Routine(int number, RoutineContent content, Employee author, LocalDate today, Instant now) {
        this.number = number;
        versions.add(new RoutineVersion(this, 1, content, author, today, now));
    }

    public void edit(RoutineContent content, Doing doing) {
        RoutineVersion draft = open();
        take(RoutineAction.EDIT, draft, null, doing);
        draft.write(content, doing.today());
    }

    /** Hands the draft over for approval; throws at the field that is not ready to be read by others. */
    public void submit(ApprovalRules rules, Doing doing) {
        RoutineVersion draft = open();
        take(RoutineAction.SUBMIT, draft, null, doing);
        draft.submit(draft.approverBy(rules), doing.by(), doing.now());
        note(draft, RoutineAction.SUBMIT, null, doing);
    }

    /** Back to the author, or taken back by the author, with what is to be done about it. */
    public void sendBack(String words, Doing doing) {
        RoutineVersion waiting = open();
        String said = take(RoutineAction.RETURN, waiting, words, doing);
        waiting.sendBack();
        note(waiting, RoutineAction.RETURN, said, doing);
    }

    /**
     * Puts the waiting version in force from today; the one before is replaced.
     *
     * @param decision of the political body; null exactly where the approver is none
     * @param interval months to the next review where the version names no day
     */
    public void approve(ApprovalRules rules, PoliticalDecision decision, int interval, Doing doing) {
        RoutineVersion waiting = open();
        take(RoutineAction.APPROVE, waiting, null, doing);
        if (waiting.isSubmittedBy(doing.by()) && !rules.mayApproveOwn(waiting.getApprover())) {
            throw new DomainException("routine.ownDraft");
        }
        if (waiting.getApprover().isPolitical() != (decision != null)) {
            throw new IllegalArgumentException("A decision is recorded exactly where a political body approves");
        }
        inForce().ifPresent(before -> before.replaced(doing.today()));
        waiting.approve(doing.by(), decision, doing.today(), doing.now());
        LocalDate next = doing.today().plusMonths(interval);
        reviewDue = waiting.getReviewBy() == null || waiting.getReviewBy().isAfter(next) ? next : waiting.getReviewBy();
        note(waiting, RoutineAction.APPROVE, null, doing);
    }

    /** Gives up the draft. */
    public void discard(String words, Doing doing) {
        RoutineVersion draft = open();
        String said = take(RoutineAction.DISCARD, draft, words, doing);
        draft.withdraw(doing.today());
        note(draft, RoutineAction.DISCARD, said, doing);
    }

    /** Begins the next version with what the one in force says. */
    public void renew(Doing doing) {
        RoutineVersion now = inForce().orElseThrow(NotFoundException::new);
        take(RoutineAction.RENEW, now, null, doing);
        if (versions.stream().anyMatch(version -> version.getStatus().isOpen())) {
            throw new DomainException("routine.alreadyOpen");
        }
        versions.add(
                new RoutineVersion(this, versions.size() + 1, now.content(), doing.by(), doing.today(), doing.now()));
    }

    /** Read through and found still right. @param interval months to the next review */
    public void review(int interval, Doing doing) {
        RoutineVersion now = inForce().orElseThrow(NotFoundException::new);
        take(RoutineAction.REVIEW, now, null, doing);
        reviewedOn = doing.today();
        reviewDue = doing.today().plusMonths(interval);
        note(now, RoutineAction.REVIEW, null, doing);
    }

    /** Takes it out of force after today, with why. */
    public void withdraw(String words, Doing doing) {
        RoutineVersion now = inForce().orElseThrow(NotFoundException::new);
        String said = take(RoutineAction.WITHDRAW, now, words, doing);
        now.withdraw(doing.today());
        reviewDue = null;
        note(now, RoutineAction.WITHDRAW, said, doing);
    }

    private static String take(RoutineAction action, RoutineVersion version, String words, Doing doing) {
        RoutineProcess.Rule rule =
                RoutineProcess.find(action, version.getStatus(), doing.as()).orElseThrow(NotAllowedException::new);
        return rule.reasoned() ? Text.required(words, Text.LONG, "words") : null;
    }

    private void note(RoutineVersion version, RoutineAction action, String words, Doing doing) {
        events.add(new RoutineEvent(version, this, action, words, doing.by(), doing.now()));
    }

    private RoutineVersion open() {
        return versions.stream()
                .filter(version -> version.getStatus().isOpen())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The version that holds now. */
    public Optional<RoutineVersion> inForce() {
        return versions.stream()
                .filter(version -> version.getStatus() == RoutineStatus.IN_FORCE)
                .findFirst();
    }

    public int getNumber() {
        return number;
    }

    /** Null where nothing is in force. */
    public LocalDate getReviewDue() {
        return reviewDue;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public List<RoutineVersion> getVersions() {
        return List.copyOf(versions);
    }

    public List<RoutineEvent> getEvents() {
        return List.copyOf(events);
    }
}
