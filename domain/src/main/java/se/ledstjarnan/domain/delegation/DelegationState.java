package se.ledstjarnan.domain.delegation;

import java.time.LocalDate;

/** What a delegation is on a day. Only VALID gives the right to carry out the task. */
public enum DelegationState {
    WAITING,
    /** Accepted, and its first day is to come. */
    COMING,
    VALID,
    EXPIRED,
    DECLINED,
    REVOKED,
    ENDED;

    /**
     * @param to the last day
     * @param employed whether the receiver works that day, or on the first day where that is later, in a unit that it is for
     */
    public static DelegationState of(
            DelegationStatus status, LocalDate from, LocalDate to, boolean employed, LocalDate day) {
        if (!status.isOpen()) {
            return valueOf(status.name());
        }
        if (to.isBefore(day)) {
            return EXPIRED;
        }
        if (!employed) {
            return ENDED;
        }
        if (status == DelegationStatus.WAITING) {
            return WAITING;
        }
        return from.isAfter(day) ? COMING : VALID;
    }
}
