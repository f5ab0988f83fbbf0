package se.ledstjarnan.domain.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The stored jobs and their runs. */
public interface Jobs {

    /** Makes the job known, once. */
    void ensure(String name, LocalDateTime firstDue);

    /** Throws NotFoundException when the job is not known. */
    long idOf(String name);

    /** The job, held until the transaction ends; empty while another node holds it. */
    Optional<Job> lock(String name);

    /** Sets a run down; nothing happens when the period has one already. */
    void setDown(String job, String period, LocalDateTime due);

    /** The earliest run of the job that has not ended. */
    Optional<JobExecution> earliestUnfinished(String job);

    JobExecution get(long runId);

    /** Prolongs the lease of this attempt; false when it is not the holder's any more. */
    boolean renew(long runId, String owner, int attempt, Instant now, Instant leaseUntil);

    /** Ends this attempt; false when it is not the holder's any more. */
    boolean finish(long runId, String owner, int attempt, Instant now);

    List<JobRow> rows();

    /** Removes runs that went well and ended before the moment; gives how many. */
    int removeDone(Instant before);

    /** The latest runs of a job, newest first. */
    List<JobRunRow> runs(String job, int most);
}
