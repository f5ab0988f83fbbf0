package se.ledstjarnan.domain.disposal;

/** Why a case must be kept for the time being. */
public enum HoldReason {
    APPEAL,
    SUPERVISION,
    DISPUTE,
    OTHER
}
