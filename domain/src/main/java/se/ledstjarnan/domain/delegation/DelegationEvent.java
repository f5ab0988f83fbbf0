package se.ledstjarnan.domain.delegation;

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
import se.ledstjarnan.domain.shared.BaseEntity;

/** One step of a delegation, for people to read: who did what, and why. Nobody where it ended by itself. */
@Entity
@Table(name = "delegation_event")
public class DelegationEvent extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delegation_id", updatable = false)
    private Delegation delegation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DelegationAction action;

    @Column(updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    protected DelegationEvent() {}

    DelegationEvent(Delegation delegation, DelegationAction action, String words, Employee by, Instant at) {
        this.delegation = delegation;
        this.action = action;
        this.words = words;
        this.by = by;
        this.at = at;
    }

    public DelegationAction getAction() {
        return action;
    }

    public String getWords() {
        return words;
    }
}
