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
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What was learnt in a dialogue, by comparing or from research; it holds nothing about any one person. */
@Entity
@Table(name = "analysis_note")
public class RoundNote extends BaseEntity {

    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_YEARS = 2;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private AnalysisRound round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "focus_id", updatable = false)
    private FocusPoint point;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoteKind kind;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(updatable = false)
    private String source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected RoundNote() {}

    /**
     * Throws at the field kind, heldOn, noteUnit, words or source.
     *
     * @param point null where it is of the whole round
     * @param unit where the dialogue was held; null where it was with several, or none
     */
    public RoundNote(
            AnalysisRound round,
            FocusPoint point,
            NoteContent content,
            Unit unit,
            Employee by,
            LocalDate today,
            Instant now) {
        round.demandReached(RoundStep.CAUSES);
        if (content.kind() == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (content.heldOn() == null) {
            throw DomainException.at("heldOn", "shared.required");
        }
        if (content.heldOn().isAfter(today)) {
            throw DomainException.at("heldOn", "analysis.heldInFuture");
        }
        if (content.heldOn().isBefore(today.minusYears(MOST_YEARS))) {
            throw DomainException.at("heldOn", "analysis.heldLongAgo", MOST_YEARS);
        }
        if (content.kind() == NoteKind.UNIT_DIALOGUE && unit == null) {
            throw DomainException.at("noteUnit", "shared.required");
        }
        this.round = round;
        this.point = point;
        this.kind = content.kind();
        this.heldOn = content.heldOn();
        this.unit = unit;
        this.words = Text.required(content.words(), Text.LONG, "words");
        this.source = Text.optional(content.source(), LONGEST_SOURCE, "source");
        this.by = by;
        this.at = now;
    }
}
