package se.ledstjarnan.domain.job;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A job in the administration's list.
 *
 * @param lastDone when a run last ended well; null when none has
 * @param failed how many runs were given up and wait for somebody
 * @param unfinished how many runs are set down or under way
 */
public record JobRow(String name, LocalDateTime nextDue, Instant lastDone, long failed, long unfinished)
        implements Serializable {}
