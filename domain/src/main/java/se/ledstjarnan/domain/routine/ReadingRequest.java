package se.ledstjarnan.domain.routine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * That units are to confirm having read a document by a day, as typed.
 *
 * @param units ids of the units
 * @param due the last day, that day included
 */
public record ReadingRequest(Set<Long> units, ReadingAudience audience, LocalDate due) implements Serializable {

    /** Longest time that one may be given to read something. */
    private static final int MOST_DAYS = 366;

    public ReadingRequest {
        units = Set.copyOf(units);
    }

    /** Throws at the field units, audience or due. */
    public void check(LocalDate today) {
        if (units.isEmpty()) {
            throw DomainException.at("units", "routine.nobodyAsked");
        }
        if (audience == null) {
            throw DomainException.at("audience", "shared.required");
        }
        if (due == null) {
            throw DomainException.at("due", "shared.required");
        }
        if (due.isBefore(today)) {
            throw DomainException.at("due", "routine.dueBeforeToday");
        }
        if (due.isAfter(today.plusDays(MOST_DAYS))) {
            throw DomainException.at("due", "routine.dueTooFar");
        }
    }
}
