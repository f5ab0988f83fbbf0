package se.ledstjarnan.domain.job;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A run of a job in the administration's list; the outcome is null while it waits or is under way. */
public record JobRunRow(
        long id,
        String job,
        String period,
        LocalDateTime due,
        int attempt,
        Instant started,
        Instant finished,
        JobOutcome outcome,
        String error)
        implements Serializable {

    public boolean failed() {
        return outcome == JobOutcome.FAILED;
    }

    public boolean waiting() {
        return outcome == null;
    }
}
