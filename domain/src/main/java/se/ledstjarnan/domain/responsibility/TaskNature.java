package se.ledstjarnan.domain.responsibility;

/** Whether a task can be given to somebody else than the one who bears it. */
public enum TaskNature {
    /** The responsibility for the system itself: it cannot be delegated, only its tasks distributed (SOSFS 2011:9 3 kap. 1 and 3 §§). */
    KEPT,
    /** Goes with the role, and is not given further. */
    BY_ROLE,
    /** Can be distributed to a named person, who accepts; the responsibility stays with whoever distributes. */
    DISTRIBUTABLE
}
