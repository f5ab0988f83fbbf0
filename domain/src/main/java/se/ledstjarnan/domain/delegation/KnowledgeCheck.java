package se.ledstjarnan.domain.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** How it was made sure that the receiver can carry out the tasks: when, by whom, and what it gave. */
@Embeddable
public class KnowledgeCheck {

    @Column(name = "checked_on", nullable = false, updatable = false)
    private LocalDate checkedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "checked_by_id", updatable = false)
    private Employee checkedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_result", nullable = false, updatable = false)
    private KnowledgeResult result;

    @Column(name = "check_note", updatable = false)
    private String note;

    protected KnowledgeCheck() {}

    /** As typed; the rules are checked when something is decided on it. @param note how it was done; may be null */
    public KnowledgeCheck(LocalDate checkedOn, Employee checkedBy, KnowledgeResult result, String note) {
        this.checkedOn = checkedOn;
        this.checkedBy = checkedBy;
        this.result = result;
        this.note = Text.optional(note, Text.SHORT, "note");
    }

    /** Throws at checkedOn or result. A check holds for no longer than what is decided on it: a year. */
    void support(LocalDate from, LocalDate today) {
        if (checkedOn == null) {
            throw DomainException.at("checkedOn", "shared.required");
        }
        if (checkedOn.isAfter(today)) {
            throw DomainException.at("checkedOn", "delegation.checkInFuture");
        }
        if (checkedOn.isBefore(from.minusYears(1))) {
            throw DomainException.at("checkedOn", "delegation.checkTooOld");
        }
        if (result == null) {
            throw DomainException.at("result", "shared.required");
        }
        if (result == KnowledgeResult.FAILED) {
            throw DomainException.at("result", "delegation.checkFailed");
        }
    }
}
