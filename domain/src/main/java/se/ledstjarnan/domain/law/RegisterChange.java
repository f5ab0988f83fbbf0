package se.ledstjarnan.domain.law;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a duty's history: the terms or the paragraph as they became.
 *
 * @param terms null where a paragraph was changed
 * @param citation null where the terms were changed
 * @param by null where the product delivered it
 */
public record RegisterChange(Instant at, String by, String reason, DutyRule terms, Citation citation)
        implements Serializable {

    /** Whether it was there from the beginning. */
    public boolean isDelivered() {
        return by == null;
    }
}
