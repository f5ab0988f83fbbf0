package se.ledstjarnan.domain.responsibility;

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
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A task given further to a named person, from a day to a day, by a document. It holds from the day it is accepted and never before; the
 * responsibility stays with whoever bears the task (SOSFS 2011:9 3 kap. 3 §).
 */
@Entity
@Table(name = "distribution")
public class Distribution extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private ResponsibleTask task;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "giver_id", updatable = false)
    private Employee giver;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "receiver_id", updatable = false)
    private Employee receiver;

    @Embedded
    private DatedPeriod period;

    @Column(nullable = false, updatable = false)
    private String document;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DistributionStatus status = DistributionStatus.PROPOSED;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "held_to")
    private LocalDate heldTo;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Distribution() {}

    /**
     * What is given to whom, as typed.
     *
     * @param unit the unit for which a manager gives it; null exactly for what the socialchef gives
     * @param to the last day; null until further notice
     * @param document what the distribution is written in, and where that is kept
     */
    public record Terms(Employee receiver, Unit unit, LocalDate from, LocalDate to, String document) {}

    /** Who does something, when, and what the person is to the distribution. */
    public record Doing(Employee by, Collection<DistributionActor> as, LocalDate today, Instant now) {

        public Doing {
            as = List.copyOf(as);
        }
    }

    /** Asks the receiver to take the task on; throws at the field that is wrong. */
    public Distribution(ResponsibleTask task, Terms terms, Doing doing) {
        TaskContent content = task.on(doing.today())
                .orElseThrow(() -> new DomainException("responsibility.taskEnded"))
                .content();
        if (content.nature() != TaskNature.DISTRIBUTABLE) {
            throw new DomainException("responsibility.cannotBeDistributed");
        }
        if (!doing.as().contains(DistributionActor.GIVER)) {
            throw new NotAllowedException();
        }
        if ((content.bearer() == Bearer.ENHETSCHEF) != (terms.unit() != null)) {
            throw DomainException.at("unit", "responsibility.unitMissing");
        }
        checkReceiver(terms.receiver(), doing.by());
        this.period = new DatedPeriod(terms.from(), terms.to());
        if (terms.from().isBefore(doing.today())) {
            throw DomainException.at("from", "responsibility.fromBeforeToday");
        }
        this.document = Text.required(terms.document(), Text.SHORT, "document");
        this.task = task;
        this.unit = terms.unit();
        this.giver = doing.by();
        this.receiver = terms.receiver();
        this.proposedAt = doing.now();
    }

    private static void checkReceiver(Employee receiver, Employee giver) {
        if (receiver == null) {
            throw DomainException.at("receiver", "shared.required");
        }
        if (receiver.equals(giver)) {
            throw DomainException.at("receiver", "responsibility.toYourself");
        }
        if (!receiver.isActive()) {
            throw DomainException.at("receiver", "responsibility.receiverLeft");
        }
    }

    /** Keeps a document that it is written in; one that is signed may come when it is accepted. */
    public void attach(Doing doing) {
        take(DistributionAction.ATTACH, null, doing);
    }

    /** What the receiver has accepted it by stays. */
    public void detach(Doing doing) {
        take(DistributionAction.ATTACH, null, doing);
        if (status != DistributionStatus.PROPOSED) {
            throw new DomainException("responsibility.fileStays");
        }
    }

    /** The receiver takes it on: it holds from its first day, at the earliest today. */
    public void accept(Doing doing) {
        take(DistributionAction.ACCEPT, null, doing);
        if (isOver(doing.today())) {
            throw new DomainException("responsibility.ranOut");
        }
        status = DistributionStatus.ACCEPTED;
        answeredAt = doing.now();
        holdsFrom = period.getFrom().isAfter(doing.today()) ? period.getFrom() : doing.today();
    }

    public void decline(String words, Doing doing) {
        reason = take(DistributionAction.DECLINE, words, doing);
        status = DistributionStatus.DECLINED;
        answeredAt = doing.now();
    }

    /** Today is the last day that the receiver had it. */
    public void giveBack(String words, Doing doing) {
        reason = take(DistributionAction.RETURN, words, doing);
        end(DistributionStatus.RETURNED, doing);
    }

    public void withdraw(Doing doing) {
        take(DistributionAction.WITHDRAW, null, doing);
        status = DistributionStatus.WITHDRAWN;
        endedAt = doing.now();
    }

    /** Taken back: today is the last day that the receiver had it. */
    public void end(String words, Doing doing) {
        reason = take(DistributionAction.END, words, doing);
        end(DistributionStatus.ENDED, doing);
    }

    private void end(DistributionStatus how, Doing doing) {
        status = how;
        endedAt = doing.now();
        heldTo = isOver(doing.today()) ? period.getTo() : doing.today();
    }

    /** The one who distributes has seen to it that the task is done. */
    public void settle(Doing doing) {
        take(DistributionAction.SETTLE, null, doing);
        if (settledAt != null) {
            throw new DomainException("responsibility.alreadySettled");
        }
        settledAt = doing.now();
    }

    private String take(DistributionAction action, String words, Doing doing) {
        DistributionFlow.Rule rule =
                DistributionFlow.find(action, status, doing.as()).orElseThrow(NotAllowedException::new);
        return rule.reasoned() ? Text.required(words, Text.LONG, "words") : null;
    }

    private boolean isOver(LocalDate today) {
        return period.getTo() != null && period.getTo().isBefore(today);
    }

    /** Whether the receiver answered for the task that day. */
    public boolean holdsOn(LocalDate day) {
        return holdsFrom != null
                && !day.isBefore(holdsFrom)
                && period.covers(day)
                && (heldTo == null || !day.isAfter(heldTo));
    }

    public boolean isReceivedBy(long employeeId) {
        return receiver.getId() != null && receiver.getId() == employeeId;
    }

    public ResponsibleTask getTask() {
        return task;
    }

    /** Null for what the socialchef gives. */
    public Unit getUnit() {
        return unit;
    }

    public Employee getGiver() {
        return giver;
    }

    public Employee getReceiver() {
        return receiver;
    }

    public DatedPeriod getPeriod() {
        return period;
    }

    public DistributionStatus getStatus() {
        return status;
    }

    /** Why it was declined, given back or ended; null where it was not. */
    public String getReason() {
        return reason;
    }
}
