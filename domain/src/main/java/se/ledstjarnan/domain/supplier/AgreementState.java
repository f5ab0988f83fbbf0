package se.ledstjarnan.domain.supplier;

import java.time.LocalDate;

/** How far an agreement has come on a day. */
public enum AgreementState {
    COMING,
    RUNNING,
    /** Whether it is prolonged is to be decided within {@link #SOON_DAYS} days, or should have been. */
    TO_DECIDE,
    /** It will not be prolonged. */
    ENDING,
    ENDED;

    /** Days before the last day to decide from which the agreement is held up. */
    public static final int SOON_DAYS = 90;

    /** @param decideBy null where there is nothing to decide; @param ending whether it is decided to let it end */
    public static AgreementState on(LocalDate today, LocalDate from, LocalDate to, LocalDate decideBy, boolean ending) {
        if (to != null && to.isBefore(today)) {
            return ENDED;
        }
        if (ending) {
            return ENDING;
        }
        if (decideBy != null && !decideBy.isAfter(today.plusDays(SOON_DAYS))) {
            return TO_DECIDE;
        }
        return from.isAfter(today) ? COMING : RUNNING;
    }

    /** Whether the supplier does the municipality's work that day. */
    public boolean isHeld() {
        return this == RUNNING || this == TO_DECIDE || this == ENDING;
    }
}
