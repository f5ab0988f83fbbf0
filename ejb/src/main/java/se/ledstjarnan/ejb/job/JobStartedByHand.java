package se.ledstjarnan.ejb.job;

/** CDI event, in the transaction of the one who asked: somebody let a job run now, or again. */
public record JobStartedByHand(String job, long jobId) {}
