package se.ledstjarnan.domain.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** How long cases of a kind are kept, from a day, by which decision. A later one of the kind ends it. */
@Entity
@Table(name = "retention_class")
public class RetentionClass extends Aggregate {

    private static final int LONGEST_REASON = 2_000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RetentionKind kind;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RetentionOutcome outcome;

    private Integer years;

    @Column(name = "decision_reference")
    private String decisionReference;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String reason;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RetentionClass() {}

    /** @param reason the law, or what the archive's plan says of why; may be left out */
    public RetentionClass(RetentionKind kind, String name, RetentionTerm term, String reason, LocalDate from) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        this.kind = kind;
        this.validFrom = from;
        take(name, term, reason);
    }

    /** Puts right what was typed, as long as no list rests on it. */
    public void change(String words, RetentionTerm term, String because, boolean used) {
        if (used) {
            throw new DomainException("disposal.classUsed");
        }
        take(words, term, because);
    }

    private void take(String words, RetentionTerm term, String because) {
        name = Text.required(words, Text.SHORT, "name");
        outcome = term.outcome();
        years = term.years();
        decisionReference = term.reference();
        decidedOn = term.decidedOn();
        reason = Text.optional(because, LONGEST_REASON, "reason");
    }

    /** Another rule holds from that day on; it cannot begin before this one. */
    public void endBefore(LocalDate next) {
        if (!next.isAfter(validFrom)) {
            throw DomainException.at("from", "disposal.fromTooEarly", validFrom.toString());
        }
        validTo = next.minusDays(1);
    }

    public RetentionKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public RetentionTerm getTerm() {
        return new RetentionTerm(outcome, years, decisionReference, decidedOn);
    }

    /** Null where none was given. */
    public String getReason() {
        return reason;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
