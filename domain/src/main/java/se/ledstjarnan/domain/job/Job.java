package se.ledstjarnan.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A job and when it is due next, in Swedish time. Kept in the database, so that a due time passed while nothing ran is not lost. */
@Entity
@Table(name = "job")
public class Job extends BaseEntity {

    @Column(nullable = false, unique = true, updatable = false)
    private String name;

    @Column(name = "next_due", nullable = false)
    private LocalDateTime nextDue;

    protected Job() {}

    public Job(String name, LocalDateTime firstDue) {
        this.name = name;
        this.nextDue = firstDue;
    }

    public boolean isDue(LocalDateTime now) {
        return !nextDue.isAfter(now);
    }

    /** A run has been set down for the due time; the job is due again at the given time, which must be later. */
    public void advanceTo(LocalDateTime later) {
        if (!later.isAfter(nextDue)) {
            throw new IllegalArgumentException("A job must move on: " + name + " " + later);
        }
        nextDue = later;
    }

    public String getName() {
        return name;
    }

    public LocalDateTime getNextDue() {
        return nextDue;
    }
}
