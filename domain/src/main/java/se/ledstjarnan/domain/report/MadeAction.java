package se.ledstjarnan.domain.report;

/** What one may do with a report that a definition makes. */
public enum MadeAction {
    /** Write chapters, take them on, comment. */
    WRITE,
    /** Count anew. */
    REFRESH,
    /** Sign it as one of those who approve. */
    SIGN,
    /** Record that a body of the chain has received it. */
    HAND_OVER,
    /** Begin a new version of it. */
    REPLACE
}
