package se.ledstjarnan.domain.selfmonitoring;

/** Who checks whom. */
public enum CheckKind {
    /** The unit checks its own work (egenkontroll). */
    SELF_CHECK,
    /** Somebody who follows up all units visits one (tillsyn). */
    INSPECTION
}
