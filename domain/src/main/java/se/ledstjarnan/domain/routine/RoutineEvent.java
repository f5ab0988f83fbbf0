package se.ledstjarnan.domain.routine;

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

/** One step of a document, for people to read: who did what with which version, and why. */
@Entity
@Table(name = "routine_event")
public class RoutineEvent extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "routine_id", updatable = false)
    private Routine routine;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RoutineAction action;

    @Column(updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    protected RoutineEvent() {}

    RoutineEvent(RoutineVersion version, Routine routine, RoutineAction action, String words, Employee by, Instant at) {
        this.routine = routine;
        this.version = version.getNumber();
        this.action = action;
        this.words = words;
        this.by = by;
        this.at = at;
    }

    public RoutineAction getAction() {
        return action;
    }

    public String getWords() {
        return words;
    }
}
