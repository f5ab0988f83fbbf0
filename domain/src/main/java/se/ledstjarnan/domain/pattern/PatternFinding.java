package se.ledstjarnan.domain.pattern;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A pattern as a job found it, and what a human decided of it. Its figures, words and cases are written by the job alone, which finds
 * them anew each night; a decision changes none of them and nothing in any case.
 */
@Entity
@Table(name = "finding")
public class PatternFinding extends Aggregate {

    public static final int LONGEST_REASON = 2_000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, insertable = false, updatable = false)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, insertable = false, updatable = false)
    private Compartment compartment;

    @Column(name = "unit_id", insertable = false, updatable = false)
    private Long unitId;

    @Column(nullable = false, insertable = false, updatable = false)
    private int cases;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingState state;

    @Enumerated(EnumType.STRING)
    private FindingUse became;

    @Column
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Employee decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_cases")
    private Integer decidedCases;

    @ElementCollection
    @CollectionTable(name = "finding_outcome", joinColumns = @JoinColumn(name = "finding_id"))
    private Set<FindingOutcome> outcomes = new HashSet<>();

    protected PatternFinding() {}

    /** Somebody goes on with it. Throws at the field became or reason. */
    public void takeOn(FindingUse use, String note, Employee by, Instant now) {
        demandOpen();
        if (use == null) {
            throw DomainException.at("became", "shared.required");
        }
        String written = use == FindingUse.OTHER
                ? Text.required(note, LONGEST_REASON, "reason")
                : Text.optional(note, LONGEST_REASON, "reason");
        decide(FindingState.TAKEN, written, by, now);
        became = use;
    }

    /** It has led to a risk analysis or a question, and is gone on with as such where nobody has said so yet. */
    public void ledTo(FindingOutcome outcome, Employee by, Instant now) {
        ledTo(outcome.getBecame(), by, now);
        outcomes.add(outcome);
    }

    /** It has led to a measure, which knows it by itself. */
    public void ledToMeasure(Employee by, Instant now) {
        ledTo(FindingUse.MEASURE, by, now);
    }

    private void ledTo(FindingUse use, Employee by, Instant now) {
        if (state == FindingState.OPEN) {
            takeOn(use, null, by, now);
        } else if (state == FindingState.ASIDE) {
            throw new DomainException("pattern.decided");
        }
    }

    /** It means nothing here. Throws at the field reason. */
    public void putAside(String why, Employee by, Instant now) {
        demandOpen();
        decide(FindingState.ASIDE, Text.required(why, LONGEST_REASON, "reason"), by, now);
    }

    /** To be judged anew. */
    public void reopen() {
        if (state == FindingState.OPEN) {
            throw new DomainException("pattern.open");
        }
        state = FindingState.OPEN;
        became = null;
        reason = null;
        decidedBy = null;
        decidedAt = null;
        decidedCases = null;
    }

    /**
     * The case is not about the same thing as the others here, whose texts are alike: they are never to be put together again. The finding
     * itself stays as it was found until the next night.
     *
     * @param together ids of all its cases
     */
    public CaseApart apart(long deviationId, Collection<Long> together, Employee by, Instant now) {
        if (!kind.isOfTexts()) {
            throw new DomainException("pattern.apart.kind");
        }
        return new CaseApart(deviationId, together, by, now);
    }

    private void decide(FindingState to, String why, Employee by, Instant now) {
        state = to;
        reason = why;
        decidedBy = by;
        decidedAt = now;
        decidedCases = cases;
    }

    private void demandOpen() {
        if (state != FindingState.OPEN) {
            throw new DomainException("pattern.decided");
        }
    }

    public FindingKind getKind() {
        return kind;
    }

    public Compartment getCompartment() {
        return compartment;
    }

    /** Null for the whole of social services or health care. */
    public Long getUnitId() {
        return unitId;
    }

    public FindingState getState() {
        return state;
    }

    public Optional<FindingUse> getBecame() {
        return Optional.ofNullable(became);
    }

    public String getReason() {
        return reason;
    }

    public Integer getDecidedCases() {
        return decidedCases;
    }
}
