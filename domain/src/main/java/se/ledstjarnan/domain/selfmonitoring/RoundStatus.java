package se.ledstjarnan.domain.selfmonitoring;

/** How far a check has come. */
public enum RoundStatus {
    ONGOING,
    /** Signed, and unchangeable. */
    SIGNED,
    /** Ended without a result, with a reason. */
    CANCELLED
}
