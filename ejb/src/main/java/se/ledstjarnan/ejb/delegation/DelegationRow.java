package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.delegation.DelegationState;

/**
 * A delegation in a list.
 *
 * @param tasks names in their order, with commas
 * @param units names in their order, with commas
 * @param limited whether it is for one patient only
 * @param renewed whether another takes over from it
 */
public record DelegationRow(
        int number,
        String receiver,
        String title,
        String delegator,
        String tasks,
        String units,
        boolean limited,
        LocalDate from,
        LocalDate to,
        DelegationState state,
        boolean renewed)
        implements Serializable {

    /** Whether it holds, is over within thirty days, and nothing takes over. */
    public boolean expiring(LocalDate today) {
        return state == DelegationState.VALID && !renewed && !to.isAfter(today.plusDays(DelegationFilter.SOON_DAYS));
    }
}
