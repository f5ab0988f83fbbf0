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

/** That a step of a round was closed: by whom, when, and what was said. */
@Entity
@Table(name = "analysis_step_end")
public class StepEnd extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private AnalysisRound round;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RoundStep step;

    @Column(updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected StepEnd() {}

    StepEnd(AnalysisRound round, RoundStep step, String words, Employee by, Instant at) {
        this.round = round;
        this.step = step;
        this.words = words;
        this.by = by;
        this.at = at;
    }
}
