package se.ledstjarnan.domain.delegation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A written, personal decision by which somebody licensed delegates care tasks to a named employee, for at most a year (PSL 6 kap. 3 §,
 * SOSFS 1997:14). What it says never changes. It holds when the receiver has accepted it, until its last day, until it is revoked or
 * until the employment ends, whichever comes first.
 */
@Entity
@Table(name = "delegation")
public class Delegation extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "receiver_id", updatable = false)
    private Employee receiver;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delegator_id", updatable = false)
    private Employee delegator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Profession profession;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DelegationStatus status = DelegationStatus.WAITING;

    @Embedded
    private KnowledgeCheck check;

    @Embedded
    private DatedPeriod period;

    @Column(updatable = false)
    private byte[] patient;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** The last day it held where it was revoked or ended before its time. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "renews_id", updatable = false)
    private Delegation renews;

    @ElementCollection
    @CollectionTable(name = "delegation_task", joinColumns = @JoinColumn(name = "delegation_id"))
    private Set<DelegatedTask> tasks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "delegation_unit", joinColumns = @JoinColumn(name = "delegation_id"))
    @Column(name = "unit_id", nullable = false)
    private Set<Long> units = new HashSet<>();

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<DelegationEvent> events = new ArrayList<>();

    protected Delegation() {}

    /** Who does something, when, and what the person is to the delegation. */
    public record Doing(Employee by, Collection<DelegationActor> as, LocalDate today, Instant now) {

        public Doing {
            as = List.copyOf(as);
        }
    }

    /**
     * Decides; throws at the field that breaks a rule.
     *
     * @param licensed the professions that the delegator is licensed in today
     * @param renews the one that it takes over from; null for none
     */
    public Delegation(
            int number,
            DelegationDecision decision,
            Employee delegator,
            Collection<Profession> licensed,
            Delegation renews,
            LocalDate today,
            Instant now) {
        this.number = number;
        this.delegator = delegator;
        this.profession = decision.check(delegator, licensed, today);
        this.receiver = decision.receiver();
        this.check = decision.check();
        this.period = new DatedPeriod(decision.from(), decision.to());
        this.patient = decision.patient();
        this.renews = renews;
        this.decidedAt = now;
        decision.tasks().forEach(task -> tasks.add(new DelegatedTask(task)));
        units.addAll(decision.units());
        events.add(new DelegationEvent(this, DelegationAction.GIVE, null, delegator, now));
    }

    /** The receiver takes it on. */
    public void accept(Doing doing) {
        if (period.getTo().isBefore(doing.today())) {
            throw new DomainException("delegation.acceptedTooLate");
        }
        step(DelegationAction.ACCEPT, null, doing);
        answeredAt = doing.now();
    }

    /** The receiver does not take it on. */
    public void decline(String words, Doing doing) {
        step(DelegationAction.DECLINE, words, doing);
        answeredAt = doing.now();
    }

    /** Takes it back at once: today is not a day that it holds any more than until now. */
    public void revoke(String words, Doing doing) {
        if (period.getTo().isBefore(doing.today())) {
            throw new DomainException("delegation.alreadyOver");
        }
        step(DelegationAction.REVOKE, words, doing);
        endedOn = doing.today();
    }

    /** The receiver's employment in the units ended after that day. */
    public void endWithEmployment(LocalDate lastDay, Instant now) {
        if (!status.isOpen()) {
            throw new NotAllowedException();
        }
        status = DelegationStatus.ENDED;
        endedOn = lastDay;
        events.add(new DelegationEvent(this, DelegationAction.END, null, null, now));
    }

    private void step(DelegationAction action, String words, Doing doing) {
        DelegationProcess.Rule rule =
                DelegationProcess.find(action, status, doing.as()).orElseThrow(NotAllowedException::new);
        String said = rule.reasoned() ? Text.required(words, Text.LONG, "words") : null;
        status = rule.to();
        events.add(new DelegationEvent(this, action, said, doing.by(), doing.now()));
    }

    public int getNumber() {
        return number;
    }

    public Employee getReceiver() {
        return receiver;
    }

    public Employee getDelegator() {
        return delegator;
    }

    public Profession getProfession() {
        return profession;
    }

    public DelegationStatus getStatus() {
        return status;
    }

    public DatedPeriod getPeriod() {
        return period;
    }

    /** Null unless it was revoked or ended before its time. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public Set<DelegatedTask> getTasks() {
        return Set.copyOf(tasks);
    }

    public Set<Long> getUnits() {
        return Set.copyOf(units);
    }

    public List<DelegationEvent> getEvents() {
        return List.copyOf(events);
    }
}
