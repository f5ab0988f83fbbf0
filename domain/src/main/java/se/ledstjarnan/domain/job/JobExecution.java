package se.ledstjarnan.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import se.ledstjarnan.domain.shared.BaseEntity;

/**
 * One period of one job: set down when due, held by one node at a time under a lease, tried again after a failure or when the
 * holder falls silent, given up after {@value #MOST_ATTEMPTS} attempts.
 */
@Entity
@Table(name = "job_run")
public class JobExecution extends BaseEntity {

    public static final int MOST_ATTEMPTS = 5;

    /** How long a holder may be silent before another node takes over. */
    public static final Duration LEASE = Duration.ofSeconds(90);

    private static final int LONGEST_ERROR = 300;

    @Column(name = "job_name", nullable = false, updatable = false)
    private String job;

    @Column(nullable = false, updatable = false)
    private String period;

    @Column(nullable = false, updatable = false)
    private LocalDateTime due;

    private String owner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private Instant heartbeat;

    @Column(nullable = false)
    private int attempt;

    private Instant started;

    private Instant finished;

    @Enumerated(EnumType.STRING)
    private JobOutcome outcome;

    private String error;

    protected JobExecution() {}

    public JobExecution(String job, String period, LocalDateTime due) {
        this.job = job;
        this.period = period;
        this.due = due;
    }

    /** Whether a node may take it now: never held, or the lease or the wait after a failure is over. */
    public boolean isFree(Instant now) {
        return finished == null && (leaseUntil == null || leaseUntil.isBefore(now));
    }

    /** The node begins an attempt. False when no attempt is left: the run is then given up. */
    public boolean claim(String newOwner, Instant now) {
        if (attempt >= MOST_ATTEMPTS) {
            giveUp("The node that ran it fell silent", now);
            return false;
        }
        owner = newOwner;
        attempt++;
        started = now;
        heartbeat = now;
        leaseUntil = now.plus(LEASE);
        return true;
    }

    /** The attempt failed: wait, longer each time, before the next one, or give up. */
    public void fail(String reason, Instant now) {
        if (attempt >= MOST_ATTEMPTS) {
            giveUp(reason, now);
        } else {
            owner = null;
            error = shortened(reason);
            leaseUntil = now.plus(Duration.ofMinutes((long) attempt * attempt));
        }
    }

    private void giveUp(String reason, Instant now) {
        owner = null;
        leaseUntil = null;
        error = error == null || reason != null ? shortened(reason) : error;
        outcome = JobOutcome.FAILED;
        finished = now;
    }

    /** Somebody has mended the cause: all attempts again, at once. */
    public void tryAgain() {
        if (outcome == JobOutcome.FAILED) {
            attempt = 0;
            finished = null;
            outcome = null;
            leaseUntil = null;
        }
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }

    public String getJob() {
        return job;
    }

    public String getPeriod() {
        return period;
    }

    public LocalDateTime getDue() {
        return due;
    }

    public String getOwner() {
        return owner;
    }

    public int getAttempt() {
        return attempt;
    }

    public JobOutcome getOutcome() {
        return outcome;
    }

    public Instant getLeaseUntil() {
        return leaseUntil;
    }

    public String getError() {
        return error;
    }
}
