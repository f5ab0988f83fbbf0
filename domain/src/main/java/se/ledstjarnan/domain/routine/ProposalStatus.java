package se.ledstjarnan.domain.routine;

/** Where a proposed change stands. */
public enum ProposalStatus {
    /** Nobody has answered yet. */
    OPEN,
    /** It goes into a draft; whether that comes into force is seen at the version. */
    ACCEPTED,
    DECLINED
}
