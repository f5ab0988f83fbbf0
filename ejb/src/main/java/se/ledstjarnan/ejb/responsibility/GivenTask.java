package se.ledstjarnan.ejb.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.DistributionAction;
import se.ledstjarnan.domain.responsibility.DistributionStatus;

/**
 * A task distributed to a person.
 *
 * @param version as stored, to be sent back with what is done
 * @param unit the unit it is for; null for what the socialchef has given
 * @param from the first day, as asked for
 * @param holdsFrom the day from which the receiver answers for it; null while not accepted
 * @param to the last day that was asked for; null until further notice
 * @param heldTo the last day it was held, where it was ended before that; else null
 * @param reason why it was declined, given back or ended; null for others than those it concerns
 * @param allowed what the reader may do with it
 */
public record GivenTask(
        long id,
        long version,
        int number,
        String task,
        Bearer bearer,
        Long unitId,
        String unit,
        long giverId,
        String giver,
        long receiverId,
        String receiver,
        String title,
        String document,
        DistributionStatus status,
        LocalDate from,
        LocalDate holdsFrom,
        LocalDate to,
        LocalDate heldTo,
        String reason,
        Set<DistributionAction> allowed)
        implements Serializable {

    public GivenTask {
        allowed = Set.copyOf(allowed);
    }

    /** The last day it was, or is, the receiver's; null until further notice. */
    public LocalDate last() {
        return heldTo == null ? to : heldTo;
    }

    /** Whether it was the receiver's that day. */
    boolean heldOn(LocalDate day) {
        return holdsFrom != null && !day.isBefore(holdsFrom) && (last() == null || !day.isAfter(last()));
    }

    GivenTask seenAs(String words, String why, Set<DistributionAction> may) {
        return new GivenTask(
                id,
                version,
                number,
                words,
                bearer,
                unitId,
                unit,
                giverId,
                giver,
                receiverId,
                receiver,
                title,
                document,
                status,
                from,
                holdsFrom,
                to,
                heldTo,
                why,
                may);
    }
}
