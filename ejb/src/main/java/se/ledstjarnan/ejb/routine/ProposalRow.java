package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.routine.ProposalStatus;
import se.ledstjarnan.domain.routine.RoutineStatus;

/**
 * A proposed change, and what became of it.
 *
 * @param stored for noticing that somebody else was first
 * @param number the document's
 * @param title of the version that it is about
 * @param version of the document that it is about
 * @param passage the place in the text, as it stood; null for the document as a whole
 * @param answer null until it is answered, and where it was accepted without words
 * @param into the version that it goes into; null where it does not
 */
public record ProposalRow(
        long id,
        long stored,
        int number,
        String title,
        int version,
        String passage,
        String words,
        String by,
        Instant at,
        ProposalStatus status,
        String answer,
        String answeredBy,
        Instant answeredAt,
        Into into)
        implements Serializable {

    /** The version it goes into: where that stands, and since when it holds. */
    public record Into(int version, RoutineStatus status, LocalDate from) implements Serializable {}

    public boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }
}
