package se.ledstjarnan.domain.supplier;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was found at a visit, as typed.
 *
 * @param measure what is to be done; demanded by the grades that need a plan
 * @param owner who is to do it: a position or a person at the supplier
 * @param due the last day
 */
public record FindingContent(String text, Integer grade, String measure, String owner, LocalDate due)
        implements Serializable {

    /** A line of the form that nothing was written on. */
    public boolean isEmpty() {
        return (text == null || text.isBlank()) && (measure == null || measure.isBlank());
    }
}
