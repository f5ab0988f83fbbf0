package se.ledstjarnan.domain.delegation;

/** What the check of the receiver's knowledge gave. */
public enum KnowledgeResult {
    PASSED,
    /** Passed after more practice or a second test. */
    PASSED_LATER,
    /** Not good enough: nothing may be delegated on it. */
    FAILED
}
