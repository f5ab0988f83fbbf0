package se.ledstjarnan.ejb.job;

import java.time.LocalDateTime;

/**
 * The run that a job is asked to do.
 *
 * @param due the due time it is done for, which may be long ago; now when somebody started it by hand
 * @param attempt 1 for the first attempt
 */
public record JobRun(String job, String period, LocalDateTime due, int attempt) {}
