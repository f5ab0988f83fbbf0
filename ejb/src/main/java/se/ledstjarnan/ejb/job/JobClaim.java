package se.ledstjarnan.ejb.job;

/** A run held by this node; the owner and the attempt are the fence that a late holder cannot pass. */
record JobClaim(long runId, String owner, JobRun run) {}
