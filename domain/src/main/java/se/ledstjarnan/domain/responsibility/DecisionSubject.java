package se.ledstjarnan.domain.responsibility;

/** What the board has decided about the management system. */
public enum DecisionSubject {
    /** The system itself, and the guideline for it. */
    SYSTEM,
    /** How tasks are distributed. */
    DISTRIBUTION,
    /** Goals and what is measured. */
    GOALS,
    /** The plan for internal control (KL 6 kap. 6 §). */
    INTERNAL_CONTROL,
    /** The follow-up of any of these. */
    FOLLOW_UP,
    OTHER
}
