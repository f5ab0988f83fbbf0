package se.ledstjarnan.domain.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Compartment;

/**
 * A sample as one line, and as the head of its page.
 *
 * @param population readings of the period, from which the sample was drawn
 * @param concludedBy null while it is being checked, as the conclusion and its moment
 */
public record LogSampleRow(
        long id,
        long version,
        Compartment compartment,
        LocalDate firstDay,
        LocalDate lastDay,
        long population,
        LocalDate due,
        long drawn,
        long judged,
        long unjustified,
        String conclusion,
        String concludedBy,
        Instant concludedAt)
        implements Serializable {

    public boolean open() {
        return concludedAt == null;
    }

    public boolean late(LocalDate today) {
        return open() && due.isBefore(today);
    }
}
