package se.ledstjarnan.domain.shared;

/**
 * Someone else changed the record after it was read. Nothing is stored; the page keeps what was typed and says who changed it.
 */
public class StaleDataException extends DomainException {

    public StaleDataException() {
        super("shared.stale");
    }

    /** Throws when the version that the user saw is not the one stored. */
    public static void check(long seen, long stored) {
        if (seen != stored) {
            throw new StaleDataException();
        }
    }
}
