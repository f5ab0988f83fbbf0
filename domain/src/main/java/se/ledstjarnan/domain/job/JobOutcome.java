package se.ledstjarnan.domain.job;

/** How a run ended. */
public enum JobOutcome {
    DONE,
    /** Given up after the last attempt; somebody has to look at it. */
    FAILED
}
