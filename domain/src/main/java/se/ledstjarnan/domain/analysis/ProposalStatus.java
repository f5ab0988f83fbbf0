package se.ledstjarnan.domain.analysis;

/** Where a proposal is on its way. */
public enum ProposalStatus {
    UNDER_WORK,
    /** It goes into the decision basis. */
    CHOSEN,
    HANDED_OVER,
    /** Decided as it was proposed. */
    APPROVED,
    /** Decided with changes. */
    CHANGED,
    REFUSED,
    /** Sent back, and taken up in the next round. */
    RETURNED,
    WITHDRAWN;

    public boolean isDecided() {
        return this == APPROVED || this == CHANGED || this == REFUSED || this == RETURNED;
    }

    /** Whether it is to be carried out. */
    public boolean isAdopted() {
        return this == APPROVED || this == CHANGED;
    }

    /** Whether it still may be written in. */
    public boolean isOpen() {
        return this == UNDER_WORK || this == CHOSEN;
    }
}
