package se.ledstjarnan.domain.responsibility;

/** Where the distribution of a task to a person stands. */
public enum DistributionStatus {
    /** Asked, not answered. */
    PROPOSED,
    ACCEPTED,
    /** Not taken on, with why. */
    DECLINED,
    /** Taken on, and given back before its end, with why. */
    RETURNED,
    /** Taken back by whoever distributes. */
    ENDED,
    /** Taken back before it was answered. */
    WITHDRAWN;

    /** Whether the one who distributes has to find another, or do it. */
    public boolean isRefused() {
        return this == DECLINED || this == RETURNED;
    }
}
