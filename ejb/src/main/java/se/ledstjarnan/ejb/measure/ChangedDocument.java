package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A governing document that a measure has changed, or is about to.
 *
 * @param version the one that the change is in
 * @param from the first day in force; null while it is written
 */
public record ChangedDocument(int number, int version, String title, State state, LocalDate from)
        implements Serializable {

    /** How far the change has come. */
    public enum State {
        WRITTEN,
        IN_FORCE,
        GIVEN_UP
    }
}
