package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A proposal, an early finding or a decision: the grade with its motivation and what the right to decide rested on. All are kept. */
@Entity
@Table(name = "lex_sarah_judgement")
public class Judgement extends LexSarahChild {

    /** What the judgement is. */
    public enum Kind {
        PROPOSAL,
        /** Proposed without a full investigation, as clearly no missförhållande. */
        QUICK_PROPOSAL,
        /** Found serious before the investigation was finished. */
        EARLY,
        DECISION
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Grade grade;

    @Column(nullable = false, updatable = false)
    private String motivation;

    @Column(updatable = false)
    private String basis;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    protected Judgement() {}

    Judgement(
            LexSarah lexSarah,
            Kind kind,
            Grade grade,
            String motivation,
            String basis,
            LocalDate decidedOn,
            Employee by,
            Instant now) {
        super(lexSarah, by, now);
        if (grade == null) {
            throw DomainException.at("grade", "shared.required");
        }
        this.kind = kind;
        this.grade = grade;
        this.motivation = Text.required(motivation, Text.LONG, "comment");
        this.basis = Text.optional(basis, Text.SHORT, "basis");
        this.decidedOn = decidedOn;
    }

    public Kind getKind() {
        return kind;
    }

    public Grade getGrade() {
        return grade;
    }

    public String getMotivation() {
        return motivation;
    }

    /** The delegation or the minutes that a decision rests on; null for a proposal. */
    public String getBasis() {
        return basis;
    }

    /** The day of the decision; null for a proposal. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
