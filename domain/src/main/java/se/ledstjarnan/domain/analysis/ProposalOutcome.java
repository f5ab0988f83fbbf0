package se.ledstjarnan.domain.analysis;

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

/** The goal, the action plan or the routine that a decided proposal has become. */
@Entity
@Table(name = "proposal_outcome")
public class ProposalOutcome extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id", updatable = false)
    private ActionProposal proposal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private OutcomeKind kind;

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected ProposalOutcome() {}

    public ProposalOutcome(ActionProposal proposal, OutcomeKind kind, int number, Employee by, Instant at) {
        proposal.demandAdopted();
        this.proposal = proposal;
        this.kind = kind;
        this.number = number;
        this.by = by;
        this.at = at;
    }
}
