package se.ledstjarnan.domain.shared;

/** The changes of the running transaction. */
public interface UnitOfWork {

    /**
     * Sends the changes to the database now, so that a lock conflict is found inside the service and reaches the user as
     * {@link StaleDataException}, not as a failed commit.
     */
    void flush();
}
