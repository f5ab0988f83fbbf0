package se.ledstjarnan.domain.delegation;

/** Where a delegation stands by what people have done; whether it holds on a day is said by {@link DelegationState}. */
public enum DelegationStatus {
    /** Decided, and not answered by the receiver. */
    WAITING,
    ACCEPTED,
    DECLINED,
    REVOKED,
    /** The receiver no longer works in any unit that it was for. */
    ENDED;

    /** Whether it holds, or would hold once it is accepted. */
    public boolean isOpen() {
        return this == WAITING || this == ACCEPTED;
    }
}
